// title: Versions
// asks: Which pages were changed after they were published, and when?
// @param article: string = '' — only the versions of this article: its title in full, its URL or its id
// @returns page, version, of, title, publisher, published, modified, retrieved, claims, articleId
// @gather versions
// @hidden articleId
//
// Versions are different texts at one address, by when they were last changed, else published, then by when they were
// fetched. An address is the same whatever follows readers in it, such as "utm_source".
MATCH (a:Article)
WHERE a.page IS NOT NULL
WITH a.page AS page, collect(a.id) AS ids, collect(DISTINCT a.textHash) AS texts,
  collect(coalesce(a.url, '')) AS urls, collect(toLower(coalesce(a.title, ''))) AS titles
WHERE size(texts) > 1
  AND ($article = '' OR $article IN ids OR $article IN urls OR toLower($article) IN titles OR $article = page)
UNWIND ids AS id
MATCH (a:Article {id: id})
CALL {
  WITH a
  MATCH (a)-[:HAS_SENTENCE]->(:Sentence)<-[:STATED_IN]-(c:Claim)
  RETURN count(c) AS claims
}
RETURN id, page, a.textHash AS textHash, a.title AS title, a.publisher AS publisher, a.published AS published,
  a.modified AS modified, a.retrieved AS retrieved, claims
ORDER BY page, id
