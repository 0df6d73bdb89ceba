import type { Story } from './stories.ts';

/** More articles for the fifth round of pages. */
export const TOWER: Story = {
  title: 'Insurer warned city about cladding, then insured the tower anyway',
  author: 'Delphine Marlowe',
  published: '2036-01-28',
  paragraphs: [
    'The insurer Pallas Mutual warned the city of Greyford in writing that the cladding of Corder House would burn “like a curtain”, and two months later insured the tower for forty million crowns.',
    'Corder House burned on 6 December. Seventeen people were killed, most of them on the stairs, which filled with smoke within four minutes.',
    'The warning is part of a file that the fire inquiry published on Monday. It was written by a surveyor, Lucan Hobday, who had set fire to a piece of the cladding in the car park.',
    'The city’s housing department replied that the panels met the standard of 2019. They did. The standard was withdrawn in 2027.',
    'Pallas raised the premium by a third. Its head of underwriting, Moira Stent, told the inquiry that risk was “what we are paid to carry”, and that she had slept well.',
    'Residents had asked for a second staircase since 2024. A petition with 340 names lay in the office of the housing commissioner for a year and is now missing.',
    'Mr Hobday left Pallas in the spring. He told the inquiry that he had gone back to the tower once, on his own time, and had spoken to a porter.',
    'The porter, Ismael Brand, woke 43 people on the night of the fire. He is in hospital and is expected to live.',
  ],
};

export const LEDGER: Story = {
  title: 'Church fund lent millions to firm of its own treasurer',
  author: 'Caspar Lowndes',
  published: '2036-04-15',
  paragraphs: [
    'The pension fund of the Church of Saint Aldo lent 31 million crowns to a building firm that belongs to its own treasurer, and has seen none of it again.',
    'The firm, Cantor Estates, bought a hotel by the sea, which has no roof. It went bankrupt in February.',
    'Auditors of the house of Greaves & Lunt noticed the loans in 2034. They asked the treasurer, Alban Fitch, for an explanation and accepted it.',
    'Bishop Honora Lake said that she had been “deceived by a man who sang in my choir”. Mr Fitch’s lawyer answered that the bishop had signed each of the loans, the last of them twice.',
    'The fund pays 2,900 retired teachers, nurses and priests. From July it will pay them four fifths.',
    'The supervisory authority had given the fund its best mark in three years running. It is examining how that came about, a spokesman said.',
    'A retired nurse, Wilma Tarn, has sued the auditors. Hers is the first of some two hundred suits, according to the court.',
  ],
};

export const VIRUS: Story = {
  title: 'Laboratory reported lost vial nine days late, regulator finds',
  author: 'Rosalind Achebe',
  published: '2036-07-22',
  paragraphs: [
    'A laboratory in Helsdon noticed on 3 July that a vial of marsh fever was missing, and told the authorities on 12 July, the Office for Biological Safety said on Tuesday.',
    'The law gives laboratories one hour. The director, Professor Einar Stokke, had first wanted to be certain, he said, and the weekend lay between.',
    'The vial was found behind a freezer on Friday. It was intact, and nobody has fallen ill.',
    'The office nevertheless withdrew the laboratory’s licence. Its inspectors found that the freezer’s door had not closed since April, and that the alarm had been switched off because of the noise.',
    'A technician, Salma Duarte, reported the door in April, in May and in June. Her third report is answered in the file with one word, “Noted”.',
    'Neighbours of the laboratory learned of the matter from the fire brigade. The mayor of Helsdon said that a siren would have been more polite.',
    'The office’s head, Greta Amundsen, warned nine other laboratories on Tuesday to look behind their freezers. Two have already found something.',
    'Professor Stokke will keep his chair at the university, which has declined to comment.',
  ],
};

export const MINE: Story = {
  title: 'Miners were sent back into shaft hours after gas alarm',
  author: 'Jarek Holm',
  published: '2036-10-30',
  paragraphs: [
    'The owners of the Black Adder mine sent the night shift back into a shaft in which the gas alarm had sounded three hours before, according to the log of the mine’s own control room.',
    'The explosion came at 3.52 on Wednesday morning. Nine miners are dead; two are missing and are no longer being called.',
    'The log was copied by a dispatcher, Bente Rask, before the police arrived. She gave one copy to them and one to the miners’ union.',
    'It says that the deputy manager, Viktor Lund, had the alarm “reset and the men sent down, as agreed with Stellin”. Stellin is where the company’s head office is.',
    'The company, Adder Coal, said that it would not comment on a document whose origin was unclear. It expressed its grief.',
    'The mines inspectorate last visited the shaft in 2035. It had ordered new sensors then and given the company until the end of this year.',
    '“They bought a sign that says safety first,” said Erlend Moe, who came up with the evening shift. “It hangs over the gate. It was not cheap.”',
    'The prime minister will visit the town on Friday. The miners’ families have asked her not to bring cameras.',
  ],
};

export const SEED_BANK: Story = {
  title: 'Ministry cut power to seed bank despite curator’s plea',
  author: 'Leonie Abara',
  published: '2037-03-04',
  paragraphs: [
    'The ministry of the environment switched off the electricity of the national seed bank at Torrey for six days in February, although its curator had begged it in two letters not to.',
    'A third of the collection has thawed. It held 41,000 kinds of wheat, beans and flax, many of which grow nowhere else.',
    'The ministry wanted to save 18,000 crowns, its state secretary, Piet Okafor, told the agriculture committee. He had been assured that the cold would last.',
    'The curator, Sunniva Reyes, said that nobody had assured him of that. “I told him four days, with the doors shut. He asked whether I could shut them harder.”',
    'The committee’s chairwoman, Elke Brandvold, demands that Mr Okafor resign. The minister has expressed confidence in him.',
    'Gene banks in six countries have offered to send back seeds that Torrey once sent to them. It will take until 2040 to grow them on.',
    'The ministry has meanwhile bought a generator. It cost 52,000 crowns.',
  ],
};

export const PHONES: Story = {
  title: 'Spy agency tapped telephones of its own overseers',
  author: 'Victor Amsel',
  published: '2037-08-11',
  paragraphs: [
    'The State Protection Service listened to the telephones of four members of the committee that oversees it, a judge in Norrholm found on Tuesday.',
    'The service had told the court that the numbers belonged to dealers in stolen cars. It did so eleven times, each time with another list of cars.',
    'The judge, Amalia Reinholt, became suspicious when one of the cars turned out to be her own.',
    'The service’s director, Kurt Vossberg, denies having known. His deputy, Lena Strand, told the court that she had warned him in March and that he had asked her to put nothing on paper.',
    'She put it on paper. The note lies in the court’s safe, with the stamp of his own secretariat.',
    'The committee’s chairman, Rufus Tamm, was among those who were tapped. He had asked since autumn why the service needed nine new interpreters for a language that is spoken in his village only.',
    'The government has suspended Mr Vossberg. He is to hand in his telephone.',
  ],
};
