/** Texts as they come off the web, with what must (or, after `!`, must not) be read in them. */
export const oddTexts: Readonly<Record<string, readonly (readonly [text: string, ...lines: string[]])[]>> = {
  'words that lost their space': [
    ['The harbour office warnedfarmers about the depot on Monday.', 'harbour office WARNED farmers'],
    ['Police arrestedthree men in Lorvik.', 'Police ARRESTED three men'],
  ],
  'slips of the keyboard': [
    ['Police  arrested   Omer  Aydin ,  a baker , in Lorvik .', 'Police ARRESTED Omer Aydin'],
    ['Police arrested Omer Aydin in Lorvik..', 'Police ARRESTED Omer Aydin'],
    ['The teh police arrested Omer Aydin yestreday.', '!Omer Aydin ARRESTED police'],
  ],
  datelines: [
    ['BERLIN (AP) — Police arrested Omer Aydin on Monday.', 'Police ARRESTED Omer Aydin at 2016-05-09..2016-05-09'],
    ['LORVIK, May 9 (Reuters) - Police arrested Omer Aydin.', 'Police ARRESTED Omer Aydin'],
    ['LORVIK: Police arrested Omer Aydin.', 'Police ARRESTED Omer Aydin'],
  ],
  'headlines above their article': [
    [
      'Police Arrest Baker Over Depot Fire\nPolice arrested Omer Aydin on Monday.',
      'Police ARRESTED Omer Aydin at 2016-05-09..2016-05-09',
    ],
  ],
  boilerplate: [
    [
      'Share this article\nAdvertisement\nPolice arrested Omer Aydin.\nRead more: ten tips for your garden\n© 2016 Velmar Post',
      'Police ARRESTED Omer Aydin',
    ],
  ],
  'typographic quotes': [
    ['“Rebels attacked the depot,” Marta Velnar said.', 'Rebels ~ATTACKED depot by Marta Velnar'],
    ['‘Rebels attacked the depot,’ said Marta Velnar.', 'Rebels ~ATTACKED depot by Marta Velnar'],
    ['«Rebels attacked the depot», Marta Velnar said.', 'Rebels ~ATTACKED depot by Marta Velnar'],
    ['Omer Aydin’s brother didn’t attack the depot.', '!brother ATTACKED depot'],
  ],
  lists: [
    [
      '- Police arrested Omer Aydin.\n- Rebels attacked the depot.',
      'Police ARRESTED Omer Aydin',
      'Rebels ATTACKED depot',
    ],
    ['• Police arrested Omer Aydin.\n• Rebels attacked the depot.', 'Police ARRESTED Omer Aydin'],
    ['1. Police arrested Omer Aydin.\n2) Rebels attacked the depot.', 'Police ARRESTED Omer Aydin'],
  ],
  'line ends of any kind': [
    [
      'Police arrested Omer Aydin.\r\n\r\nRebels attacked the depot.\u2028',
      'Police ARRESTED Omer Aydin',
      'Rebels ATTACKED depot',
    ],
  ],
  'signs that are no letters': [
    ['🚨🚨 Police arrested Omer Aydin 👮‍♀️ in Lorvik 🇩🇪.', 'Police ARRESTED Omer Aydin'],
    ['\u202bPolice arrested Omer Aydin.\u202c', 'Police ARRESTED Omer Aydin'],
    ['Police arrested Omer\u00a0Aydin.', 'Police ARRESTED Omer Aydin'],
  ],
};

/** The same in the languages that have a word list or a script of their own: nothing may be read in them. */
export const foreignTexts: readonly (readonly [language: string, text: string])[] = [
  [
    'de',
    'Die Polizei in Velmar hat am Montag zwei Männer festgenommen, die einen Anschlag auf den Hafen geplant haben sollen.',
  ],
  ['fr', 'La police de Velmar a arrêté lundi deux hommes qui sont soupçonnés de préparer un attentat contre le port.'],
  [
    'es',
    'La policía de Velmar detuvo el lunes a dos hombres sospechosos de planear un ataque contra el puerto, según dijo.',
  ],
  [
    'it',
    'La polizia di Velmar ha arrestato lunedì due uomini che sono sospettati di preparare un attentato contro il porto.',
  ],
  [
    'pt',
    'A polícia de Velmar prendeu na segunda-feira dois homens suspeitos de planejar um ataque ao porto, disse ela.',
  ],
  [
    'nl',
    'De politie van Velmar heeft maandag twee mannen aangehouden die een aanslag op de haven zouden hebben gepland.',
  ],
  ['sv', 'Polisen i Velmar grep på måndagen två män som misstänks för att ha planerat ett attentat mot hamnen.'],
  ['pl', 'Policja w Velmar zatrzymała w poniedziałek dwóch mężczyzn podejrzanych o to, że planowali zamach na port.'],
  [
    'ro',
    'Poliția din Velmar a arestat luni doi bărbați care ar fi plănuit un atac în port, dar ministrul nu a fost avertizat.',
  ],
  [
    'tr',
    'Velmar polisi limana bir saldırı planladığı iddia edilen iki kişiyi gözaltına aldı ve bakan daha sonra bir açıklama yaptı.',
  ],
  ['ru', 'Полиция Велмара задержала в понедельник двух мужчин.'],
  ['uk', 'Поліція Велмара затримала двох чоловіків у понеділок.'],
  ['ar', 'اعتقلت الشرطة رجلين في فيلمار يوم الاثنين'],
  ['zh', '维尔马警方星期一逮捕了两名男子。'],
  ['ja', 'ベルマー警察は月曜日に男2人を逮捕した。'],
  ['el', 'Η αστυνομία του Βέλμαρ συνέλαβε δύο άνδρες.'],
];
