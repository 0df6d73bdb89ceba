/** What papers put under and between their texts about the texts themselves, a line each, matched whole. */
const NOTICES: readonly RegExp[] = [
  /^(?:this (?:article|story)|the article you are reading) (?:originally |first )?(?:appeared|published)\b.{0,240}$/i,
  /^\(?this (?:report|story|article)\b.{0,80}\bsyndicated feed\b.{0,120}$/i,
  /^translat(?:ed|ion) (?:from|of) an? (?:original )?article\b.{0,200}$/i,
  /^(?:article )?printed from\b.{0,160}$|^ur[il]s? (?:to|of|in) (?:this |the )?(?:article|post|page|story)\b.{0,160}$/i,
  /^\[\d+\] .{1,120}: https?:\/\/\S+$|^https?:\/\/\S+$/i,
  /^closed captioning\b.{0,80}$|^click to (?:expand|enlarge)(?: image)?$|^show key events only$/i,
  /^(?:copyright|©|\(c\)) .{0,160}\brights reserved\b.{0,200}$/i,
  /^.{0,120}\b(?:réservée?s? (?:aux|à nos) abonnés|reserved for (?:our )?subscribers)\.?$/i,
  /^(?:anzeige|werbung|publicité|publicidad|pubblicità|publicidade|annons|advertentie|[-–—*\s]*advertisement[-–—*\s]*)$/i,
  /^(?:artikel anhören|écouter l['’]article)\b.{0,30}$/i,
  /^follow (?:topics?|authors?)\b.{0,160}$/i,
  /^(?:track|catch|get|read|check) (?:all )?(?:the )?latest (?:news|updates)\b.{0,160}$/i,
  /^(?:don['’]t miss|also watch|must read|in case you missed it): .{1,150}$|^source: .{1,60}$|^[$€£] ?\d{1,5}$/i,
  /^(?:please )?(?:enable|turn on) javascript\b.{0,60}$|^to play this video.{0,80}$/i,
];
/** A caption that ends with who took the picture: "A ship in the port. (LNA/Ren Ostby)". */
const CREDITED = /^.{10,200}[([](?:\p{Lu}{2,10}|\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)\/[\p{L} .'’-]{3,40}[)\]]$/u;

/** Whether a line says where a text comes from, whose it is or what stands beside it, and is none of the text. */
export const isNotice = (line: string): boolean => CREDITED.test(line) || NOTICES.some((pattern) => pattern.test(line));
