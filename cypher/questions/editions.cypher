// title: Editions
// asks: Which articles are one witness, and where did the story come from?
// @param article: string = '' — only the editions of this article: its title in full, its URL or its id
// @returns origin, publisher, published, articles, publishers, titles, dates, shared, articleIds
// @gather editions
// @beneath publishers, titles, dates
// @hidden articleIds
//
// Two articles are editions where one tells four tenths of its words and more in runs that the other has too, whichever
// is longer: cut, headed otherwise or a little edited. Versions of one page are one witness as well. The story likely came
// from the publisher whom most of the others credit at their head or foot, else from the earliest. `shared` is the least
// that any of them shares with it; lists begin with it. This query only finds articles that may have another: a few of the
// hashes of their words, or the page, are the same. What compares them runs after it.
MATCH (a:Article)
UNWIND split(coalesce(a.fingerprint, ''), ' ')[0..16] + [coalesce(a.page, '')] AS mark
WITH mark, a
WHERE mark <> ''
WITH mark, collect(a.id) AS ids
WHERE size(ids) > 1
UNWIND ids AS id
WITH DISTINCT id
MATCH (a:Article {id: id})
RETURN id, a.fingerprint AS fingerprint, a.page AS page, a.title AS title, a.publisher AS publisher,
  a.published AS published, a.url AS url, left(a.text, 300) AS head, right(a.text, 300) AS foot
ORDER BY id
