import type { Story } from './stories.ts';

/** Articles for the fourth round of pages. */
export const ORCHARD: Story = {
  title: 'Ministry sat on soil map that showed lead under Corran’s orchards',
  author: 'Lena Farkas',
  published: '2029-10-08',
  paragraphs: [
    'The ministry of agriculture kept a map for three years that shows lead under eleven orchards in Corran, and let the apples be sold as “alpine and pure”.',
    'An agronomist of the ministry, Pavel Hurn, drew the map in 2026 from 840 samples. He was then moved to a post in which he counts tractors.',
    'The deputy minister, Sigrid Vale, told a committee on Friday that she had “never been shown a map of any colour”. Her signature is on the receipt.',
    'The growers’ association says it asked for the figures four times. It got a brochure about bees.',
    '“We have been feeding this to our own children,” said Marta Illes, who owns the largest of the orchards and has stopped picking.',
    'The lead comes from a smelter that closed in 1971, according to Mr Hurn. The state has owned the ground ever since and never fenced it.',
    'The food agency has taken juice from six shops and expects results by Thursday. Until then, it advises nothing.',
  ],
};

export const FOG: Story = {
  title: 'Harbour pilot refused to sail in fog and was replaced within the hour',
  author: 'Stuart Nwosu',
  published: '2029-12-03',
  paragraphs: [
    'A harbour pilot refused to take a tanker out of Moorport in thick fog and was replaced within the hour by a colleague who ran it into the eastern mole, the port’s log shows.',
    'The pilot, Hanna Brisk, wrote that she could see “the rail and nothing beyond it”. The port captain answered that the berth was needed.',
    'Her colleague, Leon Tabor, took the Alma Regina out at 4.10 p.m. on Saturday. Nineteen minutes later the ship struck the mole and lost 300 tonnes of diesel.',
    'Divers closed the hole on Sunday. The beach at Sandy Rigg is black for two kilometres, and the oyster beds are shut.',
    'The port captain, Gerald Moss, denies having put pressure on anyone. He has been on leave since Monday.',
    'The pilots’ guild called the log “the clearest document that we have seen in thirty years”. It wants the rule back by which two pilots had to agree in fog; the port dropped it in 2027 without telling the transport ministry.',
    'Mr Tabor has not spoken in public. His lawyer says that nobody had told him why his colleague went home.',
  ],
};

export const VAULT: Story = {
  title: 'Four tonnes of Lorne’s gold reserve in no book, auditors report',
  author: 'Audit Chamber of Lorne',
  published: '2030-05-14',
  paragraphs: [
    'The central bank of Lorne could not show the Audit Chamber where four tonnes of the gold reserve have been since 2022, the chamber reported to the assembly on Tuesday.',
    'The chamber counted 61 tonnes in the vault at Castle Hill. The books of the bank speak of 65.',
    'The bank explained that the difference had been lent to a refinery abroad. The refinery told the chamber that it had returned the metal in 2023.',
    'The president of the chamber, Ursula Finn, asked the bank for the receipt on three occasions. She received a copy of the request that she had sent.',
    'Two keys are needed to open the vault. Both were held by one official between March and August 2022, contrary to the rules, because a colleague was ill.',
    'The chamber warned the finance minister of this in 2024. The minister, Rolf Adler, took note of the warning and did not act on it.',
    'The chamber has handed its files to the public prosecutor. The bank has until 1 July to comment.',
  ],
};

export const CLOCK: Story = {
  title: 'School ignored cracks in clock tower until a wall fell on the yard',
  author: 'Mona Delacroix',
  published: '2030-01-23',
  paragraphs: [
    'A caretaker at Penrose School in Moorport reported cracks in the clock tower five times before a wall of it fell on the yard on Monday and hurt four pupils.',
    'The caretaker, Ivo Brandt, kept carbon copies. The first is of 9 September and says that a coin fits into the crack; the last is of 17 January and says that a hand does.',
    'The headmaster, Lionel Crabbe, passed two of the five on to the council. He said on Tuesday that he had taken the others for repetitions.',
    'The council’s building office planned an inspection for the Easter holidays. It cancelled an earlier one in November, because its only engineer had left.',
    'Three of the pupils have gone home. The fourth, a girl of eleven, was operated on twice and is out of danger, the hospital said.',
    'Parents have collected 900 signatures for Mr Brandt, whom the council sent on leave the day after the accident for “speaking to the press”.',
    'The police have sealed the yard. An officer said that they would ask the council for “every piece of paper with the word tower on it”.',
  ],
};
