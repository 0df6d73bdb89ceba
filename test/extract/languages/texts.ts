/** Three sentences of our own in twenty languages, by their tag: what a paper of each would write of one evening. */
export const TEXTS: readonly (readonly [language: string, text: string])[] = [
  [
    'de',
    'Die Feuerwehr wurde am Abend zu einem Brand im alten Hafen gerufen. Der Minister hatte vor der Gefahr gewarnt, aber niemand hörte auf ihn. Zwei Arbeiter wurden verletzt und in das Krankenhaus gebracht.',
  ],
  [
    'fr',
    'Les pompiers ont été appelés dans la soirée pour un incendie dans le vieux port. Le ministre avait averti du danger, mais personne ne l’a écouté. Deux ouvriers ont été blessés et conduits à l’hôpital.',
  ],
  [
    'es',
    'Los bomberos fueron llamados por la noche a un incendio en el viejo puerto. El ministro había advertido del peligro, pero nadie le hizo caso. Dos obreros resultaron heridos y fueron llevados al hospital.',
  ],
  [
    'it',
    'I vigili del fuoco sono stati chiamati in serata per un incendio nel vecchio porto. Il ministro aveva avvertito del pericolo, ma nessuno lo ha ascoltato. Due operai sono rimasti feriti e sono stati portati in ospedale.',
  ],
  [
    'pt',
    'Os bombeiros foram chamados à noite para um incêndio no velho porto. O ministro tinha avisado do perigo, mas ninguém o ouviu. Dois operários ficaram feridos e foram levados para o hospital.',
  ],
  [
    'nl',
    'De brandweer werd in de avond naar een brand in de oude haven geroepen. De minister had voor het gevaar gewaarschuwd, maar niemand luisterde naar hem. Twee arbeiders raakten gewond en werden naar het ziekenhuis gebracht.',
  ],
  [
    'sv',
    'Brandkåren kallades på kvällen till en brand i den gamla hamnen. Ministern hade varnat för faran, men ingen lyssnade på honom. Två arbetare skadades och fördes till sjukhuset.',
  ],
  [
    'da',
    'Brandvæsenet blev om aftenen kaldt til en brand i den gamle havn. Ministeren havde advaret mod faren, men ingen lyttede til ham. To arbejdere blev såret og kørt på hospitalet af en ambulance.',
  ],
  [
    'fi',
    'Palokunta kutsuttiin illalla sammuttamaan tulipaloa vanhassa satamassa. Ministeri oli varoittanut vaarasta, mutta kukaan ei kuunnellut häntä. Kaksi työntekijää loukkaantui ja heidät vietiin sairaalaan, kun palo oli jo sammunut.',
  ],
  [
    'pl',
    'Straż pożarna została wezwana wieczorem do pożaru w starym porcie. Minister ostrzegał przed niebezpieczeństwem, ale nikt go nie słuchał. Dwóch robotników zostało rannych i trafiło do szpitala, jak podała policja.',
  ],
  [
    'cs',
    'Hasiči byli večer přivoláni k požáru ve starém přístavu. Ministr před nebezpečím varoval, ale nikdo ho neposlouchal. Dva dělníci byli zraněni a převezeni do nemocnice, kde jsou v péči lékařů.',
  ],
  [
    'hu',
    'A tűzoltókat este egy tűzhöz hívták a régi kikötőbe. A miniszter figyelmeztetett a veszélyre, de senki sem hallgatott rá. Két munkás megsérült, és kórházba vitték őket, mert a füst is nagyon sűrű volt.',
  ],
  [
    'ro',
    'Pompierii au fost chemați seara la un incendiu în portul vechi. Ministrul avertizase asupra pericolului, dar nimeni nu l-a ascultat. Doi muncitori au fost răniți și au fost duși la spital.',
  ],
  [
    'tr',
    'İtfaiye akşam saatlerinde eski limandaki bir yangına çağrıldı. Bakan tehlike için uyarmıştı ama kimse onu dinlemedi. İki işçi yaralandı ve daha sonra hastaneye götürüldü.',
  ],
  [
    'ru',
    'Пожарных вызвали вечером на пожар в старом порту. Министр предупреждал об опасности, но никто его не слушал. Двое рабочих получили ранения и были доставлены в больницу.',
  ],
  [
    'uk',
    'Пожежників викликали ввечері на пожежу в старому порту. Міністр попереджав про небезпеку, але його ніхто не слухав. Двоє робітників дістали поранення, їх відвезли до лікарні.',
  ],
  [
    'el',
    'Η πυροσβεστική κλήθηκε το βράδυ για μια φωτιά στο παλιό λιμάνι. Ο υπουργός είχε προειδοποιήσει για τον κίνδυνο, αλλά κανείς δεν τον άκουσε. Δύο εργάτες τραυματίστηκαν.',
  ],
  [
    'ar',
    'استُدعي رجال الإطفاء مساءً إلى حريق في الميناء القديم. كان الوزير قد حذر من الخطر لكن أحداً لم يستمع إليه. أصيب عاملان ونقلا إلى المستشفى.',
  ],
  ['zh', '消防队晚上被叫到旧港口的火灾现场。部长曾警告过危险，但没有人听他的话。两名工人受伤，被送往医院。'],
  [
    'ja',
    '消防隊は夜、古い港の火事に呼ばれた。大臣は危険を警告していたが、誰も耳を貸さなかった。作業員二人がけがをして病院に運ばれた。',
  ],
];

/** Another three of the languages that share an alphabet with English, as an advertisement or a chronicle has them. */
export const MORE: readonly (readonly [language: string, text: string])[] = [
  [
    'de',
    'Wer gestern durch die Gassen ging, sah leere Fenster. Nach dem Streik kamen viele nicht zurück. Man redet hier wenig darüber, und das wird auch so bleiben.',
  ],
  [
    'fr',
    'On se souvient encore du bruit des machines. Depuis la grève, beaucoup ne sont pas revenus. Ici, on en parle peu et cela ne changera pas.',
  ],
  [
    'es',
    'Todavía se recuerda el ruido de las máquinas. Desde la huelga muchos no han vuelto. Aquí se habla poco de ello y eso no va a cambiar.',
  ],
  [
    'it',
    'Si ricorda ancora il rumore delle macchine. Dopo lo sciopero molti non sono tornati. Qui se ne parla poco e questo non cambierà.',
  ],
  [
    'pt',
    'Ainda se lembra do barulho das máquinas. Depois da greve muitos não voltaram. Aqui fala-se pouco disso e isso não vai mudar.',
  ],
  [
    'nl',
    'Men herinnert zich nog het lawaai van de machines. Na de staking zijn velen niet teruggekomen. Hier wordt er weinig over gepraat en dat zal zo blijven.',
  ],
  [
    'sv',
    'Man minns ännu ljudet från maskinerna. Efter strejken kom många inte tillbaka. Här talar man inte mycket om det, och så kommer det att vara.',
  ],
  [
    'da',
    'Man husker endnu lyden af maskinerne. Efter strejken kom mange ikke tilbage. Her taler man ikke meget om det, og sådan vil det være.',
  ],
  [
    'nb',
    'Man husker ennå lyden av maskinene. Etter streiken kom mange ikke tilbake. Her snakker man ikke mye om det, og slik vil det bli.',
  ],
  [
    'fi',
    'Koneiden ääni muistetaan vielä. Lakon jälkeen monet eivät ole palanneet. Täällä siitä ei puhuta paljon, ja niin se on aina ollut.',
  ],
  [
    'pl',
    'Jeszcze pamięta się hałas maszyn. Po strajku wielu nie wróciło. Tutaj mało się o tym mówi i tak już zostanie, bo nikt nie chce.',
  ],
  [
    'cs',
    'Ještě se vzpomíná na hluk strojů. Po stávce se mnozí nevrátili. Tady se o tom mluví málo a tak to už zůstane, protože to nikdo nechce.',
  ],
  [
    'hr',
    'Još se sjećaju buke strojeva. Nakon štrajka mnogi se nisu vratili. Ovdje se o tome malo govori i tako će i ostati, jer to nitko ne želi.',
  ],
  [
    'hu',
    'Még emlékeznek a gépek zajára. A sztrájk után sokan nem jöttek vissza. Itt erről keveset beszélnek, és ez így is marad, mert senki sem akarja.',
  ],
  [
    'ro',
    'Încă se mai aude zgomotul mașinilor. După grevă mulți nu s-au mai întors. Aici se vorbește puțin despre asta și nu se va schimba.',
  ],
  [
    'tr',
    'Makinelerin gürültüsü hâlâ hatırlanıyor. Grevden sonra çok kişi geri dönmedi. Burada bu konuda az konuşulur ve bu daha da değişmeyecek.',
  ],
  [
    'id',
    'Suara mesin itu masih diingat. Setelah pemogokan, banyak yang tidak kembali. Di sini orang tidak banyak bicara tentang hal itu dan itu akan tetap begitu.',
  ],
  [
    'vi',
    'Tiếng máy vẫn còn được nhớ. Sau cuộc đình công, nhiều người đã không trở lại. Ở đây người ta ít nói về điều đó và sẽ không có gì thay đổi.',
  ],
];

/** English of the same kind, with foreign names and words. */
export const ENGLISH: readonly string[] = [
  'Firefighters were called to a blaze in the old harbour in the evening. The minister had warned of the danger, but nobody listened. Two workers were hurt and taken to hospital.',
  'Carlos de la Cruz of El Diario met Jan van der Berg in Las Palmas. The talks at the Hotel des Bains went on for hours. Frau Müller of the Süddeutsche was not let in.',
  'Police arrested Ludwig von der Heide on Monday. He had fled to São Paulo. His lawyer declined to comment.',
  'Al-Qaeda in the Maghreb released Abu Omar al-Shami. Mossad had warned the DGSE and the Bundesnachrichtendienst. No answer came.',
  'Rebels seized Ras al-Ayn. Troops withdrew overnight. Residents fled.',
];
