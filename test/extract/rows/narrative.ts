import type { Row } from './row.ts';

/** Reports that tell step by step who ordered whom, who heard of it and who did not, and who "they" are. */
export const narrative: readonly Row[] = [
  // Orders, heard or not.
  ['None of the companies acknowledged the order.', 'companies not RESPONDED_TO _', '!companies not ADMITTED order'],
  [
    'A pilot warned the crews of the fire. The crews did not acknowledge the order.',
    'crews not RESPONDED_TO _',
    '!crews IGNORED pilot',
  ],
  ['The captain heard the order and told his men to leave.', 'captain KNEW order', 'captain ORDERED his men'],
  ['Several companies did not hear the order.', 'Several companies not KNEW order'],
  ['Most of the tenants never heard the announcement.', 'tenants not KNEW announcement'],
  ['A guard advised the soldiers to get out.', 'guard ORDERED soldiers', '!guard SHARED_WITH soldiers'],
  ['The soldiers were advised to stay where they were.', '_ ORDERED soldiers'],
  ['The lawyer advised Anton Berg that the court had met.', 'lawyer SHARED_WITH Anton Berg'],
  ['Chief Anton Berg ordered the crews to leave.', 'Anton Berg ORDERED crews', '!Anton Berg WARNED crews'],
  ['The order never reached the pilots.', '_ not SHARED_WITH pilots about order'],
  ['The chief had not told the crews.', 'chief not SHARED_WITH crews'],
  // Passed on to some and not to others.
  [
    'The warning was relayed to police officers but not to the fire chiefs.',
    '_ WARNED police officers',
    '_ not WARNED fire chiefs',
    '!_ WARNED fire chiefs',
  ],
  [
    'The agency shared the names with Norway but not with Sweden.',
    'agency SHARED_WITH Norway about names',
    'agency not SHARED_WITH Sweden about names',
  ],
  ['Norway informed the police but not the army.', 'Norway SHARED_WITH police', 'Norway not SHARED_WITH army'],
  ['The service passed the pictures to the police.', 'service SHARED_WITH police about pictures'],
  ['Anton Berg wrote a memo to headquarters.', 'Anton Berg SHARED_WITH headquarters about memo'],
  ['Anna Berg heard about the outbreak from a nurse.', 'nurse SHARED_WITH Anna Berg about outbreak'],
  ['Norwegian intelligence warned the police.', 'Norwegian intelligence WARNED police', '!Norway WARNED police'],
  ['Neither agency told the police about the outbreak.', 'agency not SHARED_WITH police about outbreak'],
  ['Anna Berg met a clerk at the ministry who knew of the letters.', 'clerk KNEW letters', '!ministry KNEW letters'],
  ['The guards became aware of the theft.', 'guards KNEW theft'],
  ['The guards remained unaware of the theft.', 'guards not KNEW theft'],
  [
    'Anna Berg warned the police about Carl Moss. Norwegian officials have not responded to requests for a visa.',
    'Norwegian officials not RESPONDED_TO _',
    '!Norwegian officials not RESPONDED_TO Anna Berg',
  ],
  // Who is meant.
  [
    'Police tracked Carl Moss. They interviewed his landlord but did not find him.',
    '!Police not IDENTIFIED his landlord',
  ],
  [
    'The ministry complained to Norway. The general sent two teams to Oslo. They searched the tower.',
    'two teams INVESTIGATED tower',
  ],
  ['The president was at a school. The vice president ordered the army to leave.', 'vice president ORDERED army'],
  [
    'Anton Berg was arrested at the border; he told detectives that the guard had fled.',
    '_ ARRESTED Anton Berg',
    '!_ ~ARRESTED Anton Berg by Anton Berg',
  ],
  // What is no act.
  ['Anton Berg led the tenants down the stairs.', '!Anton Berg LEADS tenants'],
  ['Anna Berg expected the agency to give her the location.', '!Anna Berg KNEW agency'],
  ['Anna Berg expected an attack.', 'Anna Berg KNEW attack'],
  ['A courier named Carl Moss arrived in Oslo.', 'Carl Moss TRAVELLED_TO Oslo', '!_ IDENTIFIED Carl Moss'],
  ['Police named the suspect as Carl Moss.', 'Police IDENTIFIED Carl Moss'],
  ['His chief of staff told the minister that a plane had crashed.', '!His chief LEADS staff'],
];
