import type { Story } from './stories.ts';

/** Articles for the pages of publishing systems: longer than the others, with quotes, figures and abbreviations. */
export const BRIDGE: Story = {
  title: 'Inspectors asked for the Sallow Bridge to be closed, records show',
  author: 'Hanne Okoro',
  published: '2026-03-03',
  paragraphs: [
    'State inspectors asked twice for the Sallow Bridge to be closed before one of its cables parted last Thursday, according to records that the transport agency released on Tuesday.',
    'The first request, dated Sept. 14, describes “active corrosion” in the anchor house on the eastern bank. The agency’s regional director, Paul Whitcombe, wrote “not now” in the margin and returned it.',
    'A second request followed in January, after a diver found that two of the nine strands could be moved by hand.',
    '“I have never seen the agency take so long over anything so plain,” said Grace Adeyemi, who led the inspection and has since left the service.',
    'Mr. Whitcombe did not answer questions on Tuesday. A spokeswoman for the agency, Dina Falk, said that he had acted “on the advice that he had at the time.”',
    'Four people were hurt when a lorry struck the fallen cable. One of them, a cyclist of 34, remains in St. Brigid’s hospital, where doctors call her condition stable.',
    'The Lower Sallow ferry will carry up to 1,200 passengers a day until the bridge is open again. The owner of the line, Tamsin Reeve, said she had offered the boats in February and had been told that nobody needed them.',
    'The state assembly has called Mr. Whitcombe for March 17. Its transport committee will also hear the maker of the cables, Brandt & Osei, which says that it warned the agency in 2021.',
  ],
};

export const WELLS: Story = {
  title: 'Water board told villages their wells were safe after lab found solvent',
  author: 'Petra Lindahl',
  published: '2026-04-21',
  paragraphs: [
    'The water board of Upper Marle told three villages that their wells were safe a week after its own laboratory had found a solvent in them.',
    'The laboratory measured 14 micrograms of trichloroethylene per litre in the well at Dunmoor on 2 April, four micrograms above the legal limit, and told the board the same evening.',
    'On 9 April the board’s chairman, Conrad Hale, wrote to all 1,830 households that there was “no cause whatever for concern”.',
    '“Somebody read our message, because it was marked as read within the hour,” said Dr Ifeoma Barlow, who heads the laboratory. “Nobody called.”',
    'Mr Hale said on Monday that he had never seen the figures. He refused to say who had written the letter that bears his name.',
    'The solvent was probably spilled at the former engine works in Castle Marle, which closed in 2009, the regional environment office said. It had asked the county to dig up the ground there in 2017, and again in 2022; the county did neither.',
    'Tankers have brought water to Dunmoor, Ashby Fold and Little Marle since Saturday. A family doctor in Dunmoor, Rowan Tait, said that no patient had come to her with complaints that she would trace to the wells.',
    'The county council meets on Thursday. The opposition wants Mr Hale to resign, and the police said that they were “looking at papers”.',
  ],
};

export const DRONES: Story = {
  title: 'Two men held over drones above Kestrel air base were let go in May',
  author: 'Marek Duval',
  published: '2026-09-08',
  paragraphs: [
    'Two men who were arrested on Sunday over drone flights above the Kestrel air base had been stopped near its fence in May and released the same night, the interior ministry said on Monday.',
    'A patrol found them in a grey van with three batteries, a long lens and a map on which the hangars were marked, the ministry said in a statement. They told the officers that they were photographing birds.',
    'The patrol passed its report to the counter-intelligence service, which did not open a file. “That was a mistake, and it was ours,” the head of the service, Colonel Vera Stadler, told a parliamentary committee.',
    'The base commander had warned the service in April that drones were seen above the northern runway on six nights.',
    'Prosecutors accuse the men, aged 27 and 41, of spying for a foreign power, which they did not name. A lawyer for the younger man, Ines Courtois, said that he denied everything and had “a weakness for herons”.',
    'The flights forced the base to send two tankers to Port Ellery on 30 August. A rescue helicopter had to wait for 22 minutes, the air force said.',
    'The defence minister, Anton Brusk, promised nets, jammers and 140 more guards by the end of the year. The opposition said that it had heard that promise before.',
  ],
};

export const MINE: Story = {
  title: 'Geologist says mine owner buried his report on the Harrow tip',
  author: 'Lucy Amara',
  published: '2026-11-12',
  paragraphs: [
    'A geologist who studied the Harrow spoil tip said on Thursday that the owner of the mine had buried his report, ten months before the tip slid onto the road to Penlow.',
    'Idris Vaughan, 58, told the inquiry that he had handed in 61 pages in January, with a drawing that shows the very slope that failed.',
    'The company, Cardinal Coal, thanked him, paid him and asked for the files to be deleted, he said. “I kept a copy, because I have children,” he told the chairwoman, Judge Miriam Kool.',
    'A lawyer for Cardinal Coal, Stephen Arkwright, called the report “a draft among drafts”. He said that the company had shown it to the mines inspectorate in February.',
    'The inspectorate denies that it ever received it. Its chief, Olwen Marsh, will be heard on Friday.',
    'Nobody died when 40,000 cubic metres of wet rock came down on the night of 2 November, but a bus with 19 people stopped only 30 metres from it. Its driver, Kofi Mensah, was honoured by the mayor last week.',
    'The road will be closed until spring. Penlow’s only shop says that it has lost two thirds of its customers.',
  ],
};

export const FERRY: Story = {
  title: 'Coast guard was told of ferry’s broken doors, captain testifies',
  author: 'Jonas Teller',
  published: '2026-07-02',
  paragraphs: [
    'The captain of the ferry Aurora told a court on Wednesday that he had reported its broken bow doors to the coast guard three days before it took in water off Cape Renn.',
    'Captain Lars Ekdal, 49, said he had called the station at Renn by radio on the evening of 11 December. The station’s log for that hour is missing.',
    'The officer on duty, Nils Abram, told the court that he remembered the call but not what was said. He is charged with neglect of duty.',
    'All 212 passengers were taken off by fishing boats within two hours. A stoker, Amadou Keita, broke an arm.',
    '“We were lucky with the sea, and with the fishermen, and with nothing else,” Captain Ekdal said.',
    'The line, Norrland Ferries, had been asked by the insurers to mend the doors in October, a letter that was read out in court shows. Its director, Eva Thorsen, said the yard had no place before January.',
    'The court will hear the chief of the coast guard, Admiral Piet Vos, on Monday, and expects to reach a verdict before the end of the month.',
  ],
};

export const CLINIC: Story = {
  title: 'Regulator dropped clinic inquiry a day after minister’s call',
  author: 'Sara Benali',
  published: '2026-05-19',
  paragraphs: [
    'The health regulator closed its inquiry into the Larkhill clinic one day after the health minister had telephoned its director, diaries that were read in parliament on Tuesday show.',
    'Two nurses had told the regulator in February that needles were used more than once. Both were dismissed in March; a labour court has since ordered the clinic to take them back.',
    'The minister, Gerald Osborne, said he had called about “something else entirely”. He did not say what.',
    'The director of the regulator, Helen Quist, confirmed the call. She said that the inquiry had been closed because the evidence was thin.',
    '“The evidence was two drawers full of needles, and they never opened the drawers,” said one of the nurses, Blessing Okafor.',
    'At least 46 patients are being tested for hepatitis. Results are expected by the end of the month, the university hospital in Aldermoor said.',
    'The clinic belongs to Vitalis Holding, whose owner gave 200,000 crowns to Mr Osborne’s party in 2024. The party said that the gift had been declared, as the law asks.',
  ],
};
