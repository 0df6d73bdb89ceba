// title: Find the versions of a page
// (:Article).page is what the addresses of one page have in common, (:Article).fingerprint what tells editions of a story.
CREATE INDEX article_page IF NOT EXISTS FOR (n:Article) ON (n.page);
