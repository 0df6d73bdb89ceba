/** An invented event: what every reporter who writes of it has to name, and a sentence that all of them were at hand to hear. */
export interface Happening {
  readonly town: string;
  readonly nation: string;
  readonly agency: string;
  readonly chief: string;
  readonly suspect: string;
  readonly site: string;
  readonly dead: number;
  readonly day: string;
  readonly quote: string;
}

const row = (
  [town, nation, agency, chief, suspect, site, day]: readonly [string, string, string, string, string, string, string],
  dead: number,
  quote: string,
): Happening => ({ town, nation, agency, chief, suspect, site, dead, day, quote });

export const HAPPENINGS: readonly Happening[] = [
  row(
    ['Orsk Harbour', 'Velden', 'the Coast Guard', 'Mara Lind', 'Tomas Brack', 'fish market', 'Monday'],
    9,
    'We wrote three letters and nobody answered one of them',
  ),
  row(
    ['Dunmorrow', 'Highland', 'the Water Board', 'Alec Rennie', 'Ivo Karsten', 'Kestrel Dam', 'Tuesday'],
    43,
    'The gates had not been opened since the spring',
  ),
  row(
    ['Port Cassel', 'Marrow', 'the harbour police', 'Odile Fermat', 'Nils Kray', 'ferry terminal', 'Friday'],
    14,
    'He was known to us and he was let through all the same',
  ),
  row(
    ['Lagerholm', 'Norland', 'the Security Service', 'Per Astrand', 'Jonas Wick', 'central station', 'Sunday'],
    27,
    'There was a file but it lay on the wrong desk',
  ),
  row(
    ['Santa Iria', 'Tess', 'the National Guard', 'Rui Pereda', 'Ilya Dorn', 'opera house', 'Thursday'],
    61,
    'I will not speculate about what my predecessor knew',
  ),
  row(
    ['Castelvento', 'Ligara', 'the prison service', 'Bruno Sacchi', 'Aldo Mirri', 'north wing', 'Wednesday'],
    5,
    'Somebody opened that door from the outside',
  ),
  row(
    ['Hazelrigg', 'Albia', 'the Mines Inspectorate', 'Joan Tully', 'Frank Oddie', 'number two shaft', 'Saturday'],
    18,
    'The gas readings were on my table every morning',
  ),
  row(
    ['Oued Zemra', 'Sahel', 'the gendarmerie', 'Karim Benrahal', 'Samir Attou', 'grain depot', 'Monday'],
    33,
    'They came by the river road as we had said they would',
  ),
];

/** A reporter's own way of telling any of them: no two put a sentence alike. */
type Voice = (event: Happening) => readonly string[];

const wire: Voice = ({ town, nation, agency, chief, suspect, site, dead, day, quote }) => [
  `${town}: ${dead} people dead after blast at ${site}`,
  `At least ${dead} people were killed when an explosion tore through the ${site} in ${town} on ${day}, officials in ${nation} said.`,
  `Investigators identified the bomber as ${suspect}, a 31-year-old mechanic who had been questioned twice last year and released without charge.`,
  `${chief}, who heads ${agency}, told reporters that a warning about ${suspect} had been passed to the interior ministry in March.`,
  `"${quote}," ${chief} said at a news conference.`,
  `The ministry declined to comment on the warning, citing the investigation.`,
  `Rescue workers were still searching the rubble after nightfall, and hospitals appealed for blood donors.`,
  `Witnesses described a flash followed by thick black smoke that hung over the waterfront for hours.`,
  `No group has claimed responsibility for the attack, the deadliest in ${nation} in more than a decade.`,
  `Parliament is to hold an emergency session on the failure to act on the warning, its speaker announced.`,
];

const tabloid: Voice = ({ town, agency, chief, suspect, site, dead, day, quote }) => [
  `They KNEW about the ${town} killer`,
  `Bungling ministers sat on a tip-off for half a year before ${suspect} walked into the ${site} and murdered ${dead} innocent people.`,
  `The loner, who fixed cars for a living, had twice been hauled in by detectives. Twice he strolled out again.`,
  `Furious ${chief} of ${agency} let rip yesterday: "${quote}."`,
  `Mums and dads were queuing with their children when the bomb went off shortly before noon on ${day}.`,
  `One shopkeeper sobbed: "I pulled a little girl out by her coat. I never found her shoes."`,
  `Last night the minister was hiding behind lawyers and refusing to say when he first heard the name.`,
  `Blood banks have run dry and the fire brigade fears that more bodies lie beneath the roof beams.`,
  `MPs will be dragged back from their holidays to answer for the blunder.`,
];

const broadsheet: Voice = ({ town, nation, agency, chief, suspect, site, dead, day, quote }) => [
  `Questions over ignored letter as ${nation} mourns`,
  `Six months before the ${site} was destroyed, a memorandum bearing the name of ${suspect} arrived at the ministry of the interior. What became of it is now the question that occupies ${town}.`,
  `Its author, ${chief}, is not given to drama. ${agency.replace('the', 'The')} had followed the young man since the winter, and its director thought that the capital ought to know.`,
  `The reply never came. "${quote}," was all that ${chief} would add on ${day}, leaving the podium before questions could be put.`,
  `By then the count of the dead stood at ${dead}; doctors in two hospitals expect it to rise.`,
  `Those who lived above the square speak of a silence before the noise, as if the air had been drawn in.`,
  `People who worked with him in the garage remember a quiet colleague, punctual and without politics, whom the police had interviewed on two occasions.`,
  `The legislature reconvenes this week. Whether it will be shown the memorandum is less certain than that it will ask for it.`,
  `Responsibility has so far been claimed by nobody.`,
];

const local: Voice = ({ town, agency, chief, suspect, site, dead, day, quote }) => [
  `${town} stands still`,
  `Candles line the steps of the town hall this morning. There is one for each of the ${dead} neighbours whom we lost at the ${site} on ${day}.`,
  `School is closed until further notice, and the choir will sing in St Anne's at six; all are welcome.`,
  `Many here knew ${suspect} by sight. He repaired the parish bus, he paid his rent, he kept to himself.`,
  `Few knew that ${agency} had put his name forward as a danger. "${quote}," ${chief} said to the people who had gathered outside the station.`,
  `The mayor has asked the government for an explanation, and so far there has been none.`,
  `Volunteers who can lift are wanted at the site from seven; please bring gloves.`,
  `Anyone who is missing a relative may ring the council's line day and night.`,
  `The market will be rebuilt, the traders' association has promised, on the same spot.`,
];

/** What four reporters wrote of one event, each for himself. */
export const tellings = (event: Happening): readonly string[] =>
  [wire, tabloid, broadsheet, local].map((voice) => voice(event).join('\n'));
