import type { Story } from './stories.ts';

/** Articles for the third round of pages. */
export const SILO: Story = {
  title: 'Silo at Varnholt was cleared for use nine days before it blew up',
  author: 'Jorunn Pace',
  published: '2027-02-11',
  paragraphs: [
    'The grain silo that blew up at Varnholt on Monday, killing three men, had been cleared for use nine days earlier by an inspector who never climbed it, a labour ministry file shows.',
    'The inspector, Edvin Sollers, signed the form in his car, according to two dockers who told the ministry that they had watched him from the weighbridge.',
    '“He rolled the window down, asked whether the fans were running, and drove off,” one of them, Tilde Masso, said on Wednesday.',
    'Mr. Sollers declined to comment. His lawyer said that he had relied on measurements that the owner, Varnholt Grain, had sent him.',
    'The owner’s own safety officer had warned the management on Jan. 22 that dust in the third shaft stood “ankle deep”. She was told to wait for the spring cleaning, the file says.',
    'Eight other workers were hurt. Two of them are still in the burns unit of the university hospital in Kessel, where their condition was described as serious.',
    'The labour minister, Gudrun Aske, ordered checks of all 46 silos on the coast and suspended Mr. Sollers on full pay.',
    'Prosecutors in Kessel said that they had opened an inquiry into manslaughter by negligence. They have searched the offices of Varnholt Grain and taken away eleven boxes of papers.',
  ],
};

export const LEVEE: Story = {
  title: 'River authority switched off gauge that would have shown the Tamsel rising',
  author: 'Ruben Achterberg',
  published: '2027-04-19',
  paragraphs: [
    'The river authority switched off a gauge on the upper Tamsel eleven weeks before the flood that drowned six people in Lower Tamsel, and told nobody downstream.',
    'The gauge, at the weir of Pfann, was turned off on 29 January to save 4,100 crowns a year, minutes of the authority’s board show.',
    'A hydrologist of the authority, Noor van Eck, objected in writing the same day. “Below Pfann we are then blind for forty kilometres,” she wrote.',
    'The mayor of Lower Tamsel, Bastian Kroll, said that he had looked at the authority’s map at ten in the evening and had seen a green dot. The water reached the school at twenty past eleven.',
    'The director of the authority, Heike Lorrain, admitted on Sunday that the dot had shown the last value from January. She rejected calls to step down.',
    'Fire brigades from three districts brought 212 people out of their houses by boat. A fireman, 41, was swept away near the mill and was found on Saturday.',
    'The environment ministry has asked for a list of all gauges that were turned off since 2024. It had allowed the authority to “consider savings”, a spokesman confirmed.',
    'On Friday the villages will bury their dead. Ms Lorrain has been asked to stay away.',
  ],
};

export const ARCHIVE: Story = {
  title: 'Man held over stolen state letters had been stopped at the border in June',
  author: 'Salome Ritter',
  published: '2027-08-30',
  paragraphs: [
    'The man who is accused of stealing more than 300 letters from the state archive in Orlany was stopped at the border with eleven of them in June and sent on his way, the customs service has admitted.',
    'Officers at the Brenik crossing opened his case on 14 June and found the letters between two shirts. They took photographs, wrote a report and let him go after forty minutes.',
    'The report went to the culture ministry, where it lay in a shared mailbox that was last emptied in March.',
    '“Had anyone opened it, we would still have two hundred of the letters,” said the archivist, Wanda Okri, who noticed the theft in August.',
    'Police arrested Casimir Dole, 52, at his flat on Thursday. He says that he bought the papers at a market and denies having been in the archive after 2019.',
    'Among the missing letters are nineteen that the poet Ulrike Sand wrote from prison. A dealer in Marlow offered one of them for sale in July, and withdrew it when a reader recognised the stamp.',
    'The culture minister, Otto Brandis, apologised to the archive and said that a clerk had been moved to other duties. The union of civil servants called that “a search for the smallest culprit”.',
  ],
};

export const TUNNEL: Story = {
  title: 'Signaller sent second train into smoke-filled tunnel after alarm was muted',
  author: 'Piers Anand',
  published: '2027-10-05',
  paragraphs: [
    'A signaller sent a second train into the Gannet tunnel seven minutes after smoke had been reported in it, because the alarm on his desk had been muted since the summer, investigators have found.',
    'The first train had stopped with a burning axle box at 6.52am. Its driver, Moira Keane, told the control room at Ellwick twice that her carriages were filling with smoke.',
    'The second train, with 340 passengers, was let in at 6.59am and was halted only when its driver saw the glow.',
    'Nobody died, but 61 people were treated for the effects of smoke, the Rail Safety Office said in an interim report on Tuesday.',
    'Technicians had muted the alarm in July because it “rang at every damp morning”, the report says. The operator, Northmoor Rail, knew of it and did not tell the office.',
    'The office’s chief inspector, Dr Amit Farrow, said: “We warned the operator in 2025 about this very habit. We were thanked for our letter.”',
    'Northmoor Rail said that it was “truly sorry” and that every alarm in its nine control rooms would be tested by the weekend. It refused to say whether the signaller had been told that his was mute.',
    'A spokesperson for the drivers’ union, Leanne Mott, accused the company of putting “quiet before lives”.',
  ],
};

export const PENSION: Story = {
  title: 'Pension fund was told of open door five months before hackers used it',
  author: 'Thandi Wells',
  published: '2028-01-17',
  paragraphs: [
    'The pension fund of the republic’s teachers was told five months ago that its login page could be opened without a password, and left it as it was until hackers copied the files of 190,000 members.',
    'A student of computer science, Joachim Bell, found the flaw on 8 August and sent the fund a drawing of it. A clerk answered that the fund “does not take part in surveys”.',
    'He then wrote to the National Cyber Office, which forwarded his message to the fund on 21 August, marked urgent.',
    'The fund’s director, Margit Orlando, told parliament on Monday that the message had been filed under “advertising”. She called it “an error of sorting”.',
    'The hackers, who call themselves Pale Lantern, published bank details of 600 retired teachers on Saturday and demanded two million crowns.',
    'The government will not pay, the finance minister, Karel Obuya, said. He has asked the prosecutor to look into the fund as well as into the hackers.',
    'The teachers’ union advised its members to have their accounts watched. Its chairwoman, Fleur Amsel, said that many of them were over eighty and “did not sleep at night any more”.',
  ],
};

export const PATROL: Story = {
  title: 'Coast guard logged eleven calls from sinking boat and sent no ship',
  author: 'Iman Castellan',
  published: '2028-03-22',
  paragraphs: [
    'The coast guard at Cape Morrow logged eleven calls from a sinking boat on the night of 3 March and sent no ship, according to recordings that were played in court on Tuesday.',
    'Twenty-seven people drowned. Nine were picked up in the morning by a trawler, the Santa Ilda, whose skipper had heard the calls on an open channel.',
    '“I thought that they must be on their way, because they kept answering,” the skipper, Duarte Lobo, told the court in Vila Azul.',
    'The officer on duty, Lieutenant Rui Sarmento, told the callers nine times that they were in the waters of a neighbouring state. They were not, a map that the prosecutor showed makes clear.',
    'He denies having been negligent. The commander of the station had ordered that boats were to be “observed, not met”, his lawyer said.',
    'The commander, who has since been promoted, will be heard next week. The navy refused to release the written order, saying that it concerned national security.',
    'Families of the drowned stood outside the court with photographs. “They heard my brother and they corrected his geography,” Hodan Yare said.',
    'The trial continues.',
  ],
};

export const MILK: Story = {
  title: 'Dairy shipped baby milk although its own test had failed',
  author: 'Agnes Portman',
  published: '2028-06-02',
  paragraphs: [
    'A dairy in Sankt Orban shipped 18,000 tins of baby milk in April although a test of its own had found bacteria in them, the food agency says.',
    'The agency learnt of the failed test only this week, from a worker who sent it a photograph of the laboratory book.',
    'Fourteen infants have fallen ill in four provinces. A girl of five weeks died in Halvern on 19 May; whether the milk caused her death is being examined.',
    'The dairy, Orban Molkerei, repeated the test until it passed, the agency’s director, Simone Achard, said. “The fourth sample was clean, and on the strength of it the tins were sold.”',
    'The company said in a statement that it “regrets any concern” and that its procedures had been followed. It did not say what the procedures were.',
    'Doctors in Halvern had reported two cases to the regional health office on 4 May. The office asked them to fill in another form.',
    'Parents should not use tins whose number begins with 77, and should boil bottles, the agency advises. Shops have taken back about half of the tins so far.',
    'Prosecutors are investigating three managers of the dairy. The police stopped one of them, Armin Tross, at the airport on Wednesday and let him go when he handed in his passport.',
  ],
};

export const DEPOT: Story = {
  title: 'Army counted missing shells twice and reported them once',
  author: 'Bohdan Quill',
  published: '2028-09-14',
  paragraphs: [
    'The army knew for two years that shells were missing from its depot at Rovna, and told the government of only one of the two counts that had shown it, the audit office has found.',
    'The first count, in March 2026, found 412 shells too few. The depot’s commander, Colonel Ludek Haas, ordered a second, which found 1,306 too few.',
    'He reported the first number to the general staff. The second one went into a safe, the auditors write in a report that was sent to parliament on Wednesday.',
    'Police in the neighbouring province seized nine of the shells in a barn in July. The farmer says that a soldier had asked him to store “spare parts”.',
    'Colonel Haas, who retired in May, did not answer messages. A former adjutant told the auditors that he had asked him to forget the second list.',
    'The general staff denies that it was told of the barn before August. The military police say that they warned it in writing on 16 July.',
    'The defence committee will question both next Thursday. Its chairman, Emil Strand, said that he would “bring a calculator”.',
  ],
};
