/** An article that was made up for tests of pages: what is its text is known. */
export interface Story {
  readonly title: string;
  readonly author: string;
  /** ISO date. */
  readonly published: string;
  readonly paragraphs: readonly string[];
}

export const FIRE: Story = {
  title: 'Orsk warned the port twice before the fire',
  author: 'Ana Brodt',
  published: '2031-03-03',
  paragraphs: [
    'The harbour authority of Orsk was warned twice about the old fuel depot before it burned on Sunday, according to two letters seen by the Courier.',
    'The first letter, from the coast guard, told the authority in January that valves at the depot were rusted through. Nobody answered it.',
    '“We asked for a date on which the tanks would be emptied,” said Captain Mirela Voss, who commands the coast guard station. “We never got one.”',
    'The second letter came from the insurer, Halden Mutual, three weeks before the fire. It said the cover would end in April unless the pumps were replaced.',
    'A spokesman for the harbour authority, Jorun Pell, said both letters had been passed on to the ministry of transport in Velden.',
    'The ministry denies that. Its deputy minister, Lev Arnau, told reporters on Monday that “no letter of any kind” had reached his office.',
    'Eleven workers were treated for smoke. The fire was out by noon on Monday, but the quay will stay closed for at least two weeks, Pell said.',
  ],
};

export const DAM: Story = {
  title: 'Ministry stopped the Tarn dam survey, engineers say',
  author: 'Ilse Karr',
  published: '2031-06-18',
  paragraphs: [
    'Engineers who measured the Tarn dam were told to stop their survey a month before the spillway cracked, three of them said this week.',
    'Pieter Almqvist, who led the survey for the firm Norsund Geotechnics, said the order had come by telephone from the ministry of works.',
    'His team had found that the left abutment moved by 4.2 millimetres between March and May, more than in the ten years before.',
    'The ministry said that the contract had simply ended. “There was no order, and there was nothing to hide,” its spokeswoman, Dagny Roe, said.',
    'The village of Lower Tarn, with 640 people, was cleared on Tuesday night as a precaution. Most of them sleep in the sports hall at Brevik.',
    'Parliament will hear Almqvist and the minister, Oskar Thane, on Friday.',
  ],
};

export const VACCINE: Story = {
  title: 'Health office ignored a warning about cold stores',
  author: 'Tomas Rehn',
  published: '2030-11-05',
  paragraphs: [
    'The health office in Brevik ignored a warning that its cold stores had failed, and gave out 3,100 doses that may have been too warm, an inquiry has found.',
    'The warning came from a technician, Sanna Lindqvist, who read the loggers on 2 October and wrote to three of her superiors the same evening.',
    'None of them opened the message before the doses had left the building, the inquiry says in a report of 84 pages.',
    'The head of the office, Dr Emil Granath, apologised on Tuesday. He said that everyone who was vaccinated in October would be offered another dose.',
    'Nobody has fallen ill, and the doses were probably still good, the maker, Corvane, said in a statement.',
    'The inquiry asks the government to put alarms into all 212 stores of the country by next summer.',
  ],
};
