import type { Story } from './stories.ts';

/** Articles for the fifth round of pages. */
export const SLUICE: Story = {
  title: 'Dredging firm was told of cracked sluice a month before the marsh flooded',
  author: 'Petra Lindqvist-Oduya',
  published: '2034-05-12',
  paragraphs: [
    'Engineers of the water board told the dredging firm Halmar & Sons in April that a sluice at Quillen Marsh was cracked, four weeks before it burst and put 1,200 houses under water, letters seen by this newspaper show.',
    'The letters carry the signature of Teodor Ask, the board’s chief engineer. In the first, dated 9 April, he asks the firm to stop work “until the gate has been looked at by somebody who is not paid to find it sound”.',
    'Halmar went on dredging. A spokeswoman, Renske Aalto, said on Thursday that the firm had read the letter as “a contribution to the discussion” and that no order to stop was ever given.',
    'The board can give such orders only with the consent of the provincial governor. It asked for that consent on 14 April; the governor’s office confirms that it received the request and says it was passed to a lawyer.',
    'The lawyer, who no longer works there, returned the file on 8 May. The sluice gave way in the night of 10 May, shortly after two.',
    'Nobody died. A man of 71 was pulled from a roof by neighbours in a canoe, and eleven horses drowned at the riding school in Lower Quillen.',
    'Mr Ask told the council that he would write the same letter again. “But I would take it there by hand, and I would wait until it was read,” he said.',
    'The public prosecutor in Brandal has asked Halmar for its diaries. The firm says that it will hand over all that it has, and that some of it became wet.',
  ],
};

export const GRAIN: Story = {
  title: 'Port inspectors let banned grain ship sail after call from the ministry',
  author: 'Samuel Okonjo-Reyes',
  published: '2034-09-03',
  paragraphs: [
    'Inspectors in the port of Lagosta held a grain ship for sixteen hours on Friday and let it go after a telephone call from the transport ministry, three of them have said under oath.',
    'The ship, the Anneliese Roth, has been on the list of the Grain Commission since March. Its owners are accused of having sold rye from the occupied district of Velm.',
    'The senior inspector, Dalia Moreno, testified that the caller gave his name as Ferro and spoke for the deputy minister. He told her that the list was “a recommendation, and an old one”.',
    'The ministry denies that anyone of that name works there. It does not deny the call.',
    'Ms Moreno wrote down the number. It belongs to a meeting room on the third floor of the ministry, according to the directory that hangs in its hall.',
    'The Anneliese Roth switched off its transponder south of Cape Ondra on Saturday. Satellite pictures show a ship of the same length at a pier in Torvik on Sunday morning.',
    'The opposition has asked the minister, Clemens Farrow, to explain himself before the harbour committee on Wednesday. He will be abroad, his office said.',
  ],
};

export const BRIDGEWATCH: Story = {
  title: 'Rail company ignored eleven reports about bridge before express derailed',
  author: 'Hollis Verbeke',
  published: '2034-11-20',
  paragraphs: [
    'Northline received eleven reports about the bridge at Skarne in two years, and closed each of them without sending anybody to look, the accident commission said on Monday.',
    'The express from Altmoor left the rails on the bridge on 2 October. Four people were killed and 63 hurt, nine of them for life.',
    'Seven of the reports came from train drivers, who felt “a step, as if the rail were a stair”. Three came from a farmer, Ansgar Pohl, whose cows graze beneath the second arch.',
    'The eleventh came from a boy of thirteen. He had filmed the joint as it opened and shut under a goods train, and sent the film to the company’s complaints desk, where it was filed under “other”.',
    'Northline’s managing director, Yolanda Brecht, said she accepted the report and would not resign. The computer closed reports by itself after thirty days, she said, and nobody had known.',
    'The commission says that somebody had. An internal audit described the thirty days in 2032 and advised against them. Its summary was sent to six managers and opened by one.',
    'The union of train drivers demands that the line stay shut until every report since 2030 has been read by a person. The regulator, which learned of the audit from the newspapers, agrees.',
    'Mr Pohl has been offered a season ticket. He has sent it back.',
  ],
};

export const AQUIFER: Story = {
  title: 'Bottler pumped twice its licence from town’s wells, meters show',
  author: 'Ingrid Osei',
  published: '2035-02-07',
  paragraphs: [
    'The bottling company Clarwell took twice as much water from the wells of Ostrava Heights last summer as its licence allows, while the town’s own taps ran dry for nineteen days.',
    'This follows from readings of the company’s meters, which a court ordered it to publish. Clarwell had argued for a year that the readings were a trade secret.',
    'The mayor, Bertram Quist, learned of the figures from a reporter. He said that he had believed the company, “because they sent the readings on such good paper”.',
    'Hydrologists at the University of Lindmark warned the town council in 2033 that the water table was falling by a hand’s width each month. The council thanked them and extended the licence to 2060.',
    'Clarwell says the limit in its licence is an average over ten years. The state’s water law knows no such average.',
    'Farmers below the town have begun to bring water in tankers. One of them, Odette Marsh, has sold two thirds of her herd.',
    'The attorney general of the state has opened proceedings and may fine the company up to nine million crowns. The town cannot end the contract before 2041.',
  ],
};

export const CABLE: Story = {
  title: 'Navy watched trawler for three days before undersea cable was cut',
  author: 'Marcus Thelin',
  published: '2035-06-18',
  paragraphs: [
    'The navy followed the trawler Veles for three days last week and was ordered home nine hours before the cable between Sund and Harrow was cut, two officers have told this paper.',
    'The cable carries nearly half of the island’s telephone calls. Since Thursday, Harrow’s banks have worked with paper, and its hospital has sent patients to the mainland by boat.',
    'The officers say that the patrol boat Kestrel saw the trawler sail back and forth over the same four miles, at a speed at which nobody fishes. Its captain asked for leave to go on board. The answer came after seven hours and was no.',
    'The defence ministry said that the Kestrel had to return for repairs that had long been planned. The yard in Port Merrin knows nothing of a repair; it is closed until August.',
    'The Veles is registered in Port Dorel and has belonged since May to a company that was founded in April. The flag state has promised an investigation and asked for patience.',
    '“We had her in the glass,” said one of the officers. “I could read you the brand of the winch.”',
    'A repair ship is expected on Saturday if the weather holds. The minister, Ada Corvin, will answer questions in parliament next week, in a sitting that is not public.',
    'The telephone company had asked for guard ships in two letters since January. Both were answered with the same paragraph.',
  ],
};

export const ASYLUM: Story = {
  title: 'Border police turned back doctor who had been promised shelter',
  author: 'Noor van Aalst',
  published: '2035-10-09',
  paragraphs: [
    'A doctor who had been promised shelter by the government of Estmark was turned back at its border on Sunday and arrested on the other side within the hour.',
    'Farid Okello had treated prisoners in the camp at Bren and counted their broken bones. His list, with 212 names, was read out before the Human Rights Council in June.',
    'The foreign ministry wrote to him in August that he and his family were welcome at any crossing. He carried the letter. An officer at the crossing of Lipa kept it “for checking”, his wife said, and did not return it.',
    'The border police answer to the interior ministry, which says it was never told. The foreign ministry says it told it twice.',
    'The interior minister, Jonas Wrede, called the matter regrettable. He added that his officers had acted according to the law as it stood on that day, and praised their calm.',
    'Mrs Okello and two children are in a hotel in Lipa. They were let in on Monday morning, after the foreign minister had telephoned the commander himself.',
    'Where the doctor is held is not known. The Red Cross has asked to see him.',
  ],
};
