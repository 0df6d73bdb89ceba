import type { Row } from './row.ts';

/** Who acts on whom through coordination, control, relatives, participles and long distance. */
export const syntax: readonly Row[] = [
  // Coordination
  ['Police in Oslo and detectives from Bergen arrested Otto Brandt.', 'detectives ARRESTED Otto Brandt'],
  ['Police arrested and charged Otto Brandt.', 'Police ARRESTED Otto Brandt', 'Police CHARGED Otto Brandt'],
  ['Otto Brandt was arrested on Monday and charged with fraud.', '_ ARRESTED Otto Brandt', '_ CHARGED Otto Brandt'],
  ['Otto Brandt was arrested in a case of mistaken identity and freed by police.', 'police RELEASED Otto Brandt'],
  ['Otto Brandt was arrested by police and fled to Malta.', 'Otto Brandt FLED_TO Malta'],
  ['Both Otto Brandt and Lena Voss were charged.', '_ CHARGED Otto Brandt', '_ CHARGED Lena Voss'],
  ['Otto Brandt, as well as Lena Voss, was charged.', '_ CHARGED Otto Brandt', '_ CHARGED Lena Voss'],
  ['Police arrested Otto Brandt but released Lena Voss.', 'Police ARRESTED Otto Brandt', 'Police RELEASED Lena Voss'],
  ['Neither Otto Brandt nor Lena Voss was charged.', '_ not CHARGED Otto Brandt', '_ not CHARGED Lena Voss'],
  [
    'Malta sheltered and funded the rebels.',

    'Malta SUPPORTED rebels',
    'Malta FUNDED rebels',
  ],
  [
    'The driver was stopped, questioned and released by guards.',
    'guards RELEASED driver',
    'guards INVESTIGATED driver',
  ],
  ['Otto Brandt flew to Malta on Monday and met Lena Voss there.', 'Otto Brandt RELATED_TO Lena Voss'],
  ['The driver was arrested and the guard released by police.', 'police RELEASED guard'],
  ['Otto Brandt went to Malta and Lena Voss to Norway.', '!Lena Voss TRAVELLED_TO Malta'],

  // Relatives and participles
  ['The man who shot Otto Brandt fled to Malta.', 'man ATTACKED Otto Brandt', 'man FLED_TO Malta'],
  ['The man they arrested on Monday was released by the police.', 'police RELEASED man'],
  ['The man that guards had stopped was Otto Brandt.', 'guards STOPPED Otto Brandt'],
  ['Rebels armed by Malta took the port.', 'Malta SUPPORTED Rebels'],
  ['Police are questioning a man arrested at the port.', '_ ARRESTED man', 'Police INVESTIGATED man'],
  ['Otto Brandt, arrested on Monday, denies fraud.', '_ ARRESTED Otto Brandt'],
  ['Arrested on Monday, Otto Brandt denies fraud.', '_ ARRESTED Otto Brandt'],
  ['Having fled to Malta, Otto Brandt was arrested.', 'Otto Brandt FLED_TO Malta', '_ ARRESTED Otto Brandt'],
  ['After fleeing to Malta, Otto Brandt met Lena Voss.', 'Otto Brandt FLED_TO Malta'],
  ['Police released a photo of the man wanted for the fire.', '_ INVESTIGATED man'],
  ['The group, founded by Otto Brandt, trains smugglers.', 'group TRAINED smugglers'],
  ['Otto Brandt, whose brother was arrested by police, fled to Malta.', '!police ARRESTED Otto Brandt'],
  ['The police officer accused of helping Otto Brandt was fired.', 'police officer ~SUPPORTED Otto Brandt'],
  ['Those arrested include Otto Brandt and Lena Voss.', '_ ARRESTED Otto Brandt', '_ ARRESTED Lena Voss'],
  ['Among those arrested was Otto Brandt.', '_ ARRESTED Otto Brandt'],
  ['Otto Brandt was one of three men arrested by police.', 'police ARRESTED Otto Brandt'],
  ['Police arrested eight men, two of whom were later released.', '_ RELEASED eight men'],
  ['There were 40 people arrested in Malta.', '_ ARRESTED 40 people'],

  // Control and raising
  ['Malta sent soldiers to arrest Otto Brandt.', 'soldiers >ARRESTED Otto Brandt', 'Malta ORDERED soldiers'],
  ['Police tried to arrest Otto Brandt.', 'Police ?ARRESTED Otto Brandt'],
  ['Police managed to arrest Otto Brandt.', 'Police ARRESTED Otto Brandt'],
  ['Police succeeded in arresting Otto Brandt.', 'Police ARRESTED Otto Brandt'],
  ['Otto Brandt is thought to be hiding the rebels.', 'Otto Brandt ?SUPPORTED rebels'],
  ['Otto Brandt was seen entering Malta.', 'Otto Brandt ~TRAVELLED_TO Malta'],
  ['Otto Brandt was seen as he entered Norway.', 'Otto Brandt TRAVELLED_TO Norway'],
  ['Police saw Otto Brandt enter Malta.', 'Otto Brandt TRAVELLED_TO Malta'],
  ['Lena Voss helped Otto Brandt to evade the police.', 'Lena Voss SUPPORTED Otto Brandt', 'Otto Brandt EVADED police'],
  ['Lena Voss had Otto Brandt arrested.', '_ ARRESTED Otto Brandt'],
  ['Lena Voss made Otto Brandt leave for Malta.', 'Otto Brandt TRAVELLED_TO Malta'],
  ['Otto Brandt was persuaded to travel to Malta.', 'Otto Brandt TRAVELLED_TO Malta'],
  ['Police began investigating Otto Brandt in June.', 'Police INVESTIGATED Otto Brandt'],
  ['Police continued to question Otto Brandt.', 'Police INVESTIGATED Otto Brandt'],
  ['Otto Brandt ended up being arrested by police.', 'police ARRESTED Otto Brandt'],
  ['Otto Brandt avoided arrest.', '!_ ARRESTED Otto Brandt'],
  ["Malta's attempt to arrest Otto Brandt failed.", 'Malta not ARRESTED Otto Brandt'],
  ['It was Otto Brandt who warned the police.', 'Otto Brandt WARNED police'],
  ['Otto Brandt refused to be questioned by police.', 'police not INVESTIGATED Otto Brandt'],

  // Passives with the agent elsewhere, and fronting
  ['Otto Brandt was arrested in Malta in June by police from Norway.', 'police ARRESTED Otto Brandt'],
  ['Otto Brandt got arrested by police.', 'police ARRESTED Otto Brandt'],
  ['Otto Brandt has been under arrest since Monday.', '_ ARRESTED Otto Brandt'],
  ['In Malta, police arrested Otto Brandt, a banker.', 'police ARRESTED Otto Brandt'],
  ['"He fled to Malta," police said of Otto Brandt.', '!police FLED_TO Malta'],
  ['Otto Brandt arrested in Malta', '_ ARRESTED Otto Brandt'],
  ['Police arrest two over fire', 'Police ARRESTED two'],
];
