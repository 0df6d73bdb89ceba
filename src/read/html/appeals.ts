/** Longer than this is no box that asks for something. */
const LONGEST = 320;
/** What papers ask of their readers, in their own words: never part of a report, unless somebody is quoted with it. */
const ASKED: readonly RegExp[] = [
  /^thank(?:s| you) for (?:reading|subscribing|supporting)\b/i,
  /\breader[- ](?:supported|funded)\b/i,
  /\bby (?:signing up|subscribing|submitting|registering),? (?:you|I) (?:agree|accept|consent)/i,
  /\b(?:please )?consider (?:a (?:\w+ )?(?:donation|gift|subscription)|donating|subscribing|becoming|supporting|making)\b/i,
  /\bbecome a (?:\w+ )?(?:member|subscriber|supporter|patron|friend)\b/i,
  /\b(?:sign up (?:for|to)|subscribe to|register for|order|get) (?:our|my|this|the) (?:\w+ ){0,3}(?:newsletters?|letter|briefing|digest|podcast|e-?mails?|alerts?)\b/i,
  /^(?:support|donate to|help) (?:us|our|the|my|independent)\b.*\b(?:donat|gift|contribut|subscri|member|readers)/i,
  /\b(?:in|to) your (?:inbox|mailbox)\b/i,
  /\b(?:forward|share|send) (?:it|this)(?: \w+)? (?:to|with) (?:a friend|friends|someone|your)\b/i,
  /\bfeel free to share\b/i,
  /\bforwarded to you\b/i,
  /^(?:do you )?know (?:more|something|anything)\b.*@/i,
  /\b(?:unsubscribe|e-?mail preferences)\b/i,
  /^if (?:you|this)\b.*\b(?:clap|subscrib\w*|donat\w*|share (?:it|this)|support (?:us|me|our)|sign up)\b/i,
  /\b(?:donate|give|subscribe|join) (?:now|today|here)\b/i,
  /\byou(?:’|')?(?: ha)?ve (?:reached|read) (?:your|all your)\b.*\b(?:limit|free)/i,
  /\b(?:do you )?(?:have|got) (?:a|any) (?:news |story )?(?:tips?|story ideas?|information)\b.*(?:\?|@)/i,
];
/** It speaks to the reader, and of the paper. */
const SPOKEN_TO = /\b(?:you|your|us|our|my|we|friend|now|today|here|reading)\b/i;
/** Somebody else said it. */
const QUOTED = /[“”"«»]|\b(?:said|says|(?<!be )told|wrote|asked)\b/;

/** Whether a line asks the reader for money, an address, a hint or a favour. */
export const isAppeal = (line: string): boolean =>
  line.length <= LONGEST && SPOKEN_TO.test(line) && !QUOTED.test(line) && ASKED.some((pattern) => pattern.test(line));
