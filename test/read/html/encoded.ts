/** Sentences of our own in encodings, as Python's codecs write them: [label, text, bytes in base64]. */
export const ENCODED: readonly (readonly [string, string, string])[] = [
  [
    'utf-8',
    'Ørsk brannvesen: “Ingen svarte”, sa Ståle Brøk – 5 € i bot.',
    'w5hyc2sgYnJhbm52ZXNlbjog4oCcSW5nZW4gc3ZhcnRl4oCdLCBzYSBTdMOlbGUgQnLDuGsg4oCTIDUg4oKsIGkgYm90Lg==',
  ],
  [
    'utf-16le',
    'Ørsk brannvesen: “Ingen svarte”, sa Ståle Brøk.',
    '2AByAHMAawAgAGIAcgBhAG4AbgB2AGUAcwBlAG4AOgAgABwgSQBuAGcAZQBuACAAcwB2AGEAcgB0AGUAHSAsACAAcwBhACAAUwB0AOUAbABlACAAQgByAPgAawAuAA==',
  ],
  [
    'utf-16be',
    'Ørsk brannvesen: “Ingen svarte”, sa Ståle Brøk.',
    'ANgAcgBzAGsAIABiAHIAYQBuAG4AdgBlAHMAZQBuADoAICAcAEkAbgBnAGUAbgAgAHMAdgBhAHIAdABlIB0ALAAgAHMAYQAgAFMAdADlAGwAZQAgAEIAcgD4AGsALg==',
  ],
  [
    'windows-1250',
    'Přístav v Orsku hořel, řekl „žádný dopis“ ministr Lžíčař.',
    'UPjtc3RhdiB2IE9yc2t1IGhv+GVsLCD4ZWtsIISe4WRu/SBkb3Bpc5MgbWluaXN0ciBMnu3oYfgu',
  ],
  [
    'windows-1251',
    'Порт Орска горел сутки, сказал «министр» Арнау — писем не было.',
    'z+7w8iDO8PHq4CDj7vDl6yDx8/Lq6Cwg8erg5+DrIKvs6O3o8fLwuyDA8O3g8yCXIO/o8eXsIO3lIOH76+4u',
  ],
  [
    'windows-1252',
    'Le port d’Orsk a brûlé, « jamais averti », dit le ministre – 3 € l’œuf.',
    'TGUgcG9ydCBkkk9yc2sgYSBicvts6SwgqyBqYW1haXMgYXZlcnRpILssIGRpdCBsZSBtaW5pc3RyZSCWIDMggCBskpx1Zi4=',
  ],
  [
    'iso-8859-2',
    'Port w Orsku płonął, powiedział rzecznik Żółć, świadek zdarzenia.',
    'UG9ydCB3IE9yc2t1IHCzb26xsywgcG93aWVkemlhsyByemVjem5payCv87PmLCC2d2lhZGVrIHpkYXJ6ZW5pYS4=',
  ],
  [
    'iso-8859-15',
    'Le cœur du port a brûlé, coût : 40 € par tête, dit Žan.',
    'TGUgY711ciBkdSBwb3J0IGEgYnL7bOksIGNv+3QgOiA0MCCkIHBhciB06nRlLCBkaXQgtGFuLg==',
  ],
  [
    'shift_jis',
    'オルスク港の火災は月曜日の昼までに消えたと港湾局が発表した。',
    'g0mDi4NYg06NYILMic6N0ILNjI6XapP6gsySi4LcgsWCyY/BgqaCvYLGjWCYcIvHgqqUrZVcgrWCvYFC',
  ],
  [
    'euc-jp',
    'オルスク港の火災は月曜日の昼までに消えたと港湾局が発表した。',
    'paql66W5pa+5waTOstC60qTPt+7Ny8b8pM7D66TepMeky77DpKikv6TIucHP0bbJpKzIr8m9pLekv6Gj',
  ],
  [
    'iso-2022-jp',
    'オルスク港の火災は消えたと港湾局が発表した。',
    'GyRCJSolayU5JS85QSROMlA6UiRPPkMkKCQ/JEg5QU9RNkkkLEgvST0kNyQ/ISMbKEI=',
  ],
  [
    'gb18030',
    '奥尔斯克港的大火于星期一中午前被扑灭，港务局说。',
    'sMK2+8u5v8u427XEtPO78NPa0MfG2tK71tDO58ewsbvGy8Pwo6y4287xvtbLtaGj',
  ],
  ['gb2312', '奥尔斯克港的大火于星期一中午前被扑灭。', 'sMK2+8u5v8u427XEtPO78NPa0MfG2tK71tDO58ewsbvGy8PwoaM='],
  [
    'big5',
    '奧爾斯克港的大火於星期一中午前被撲滅，港務局說。',
    'tvi6uLS1p0q05Kq6pGqk9anzrFC0waRApKSkyKtls1G8s7fAoUG05LDIp727oaFD',
  ],
  [
    'koi8-r',
    'Порт Орска горел сутки, сказал министр Арнау.',
    '8M/S1CDv0tPLwSDHz9LFzCDT1dTLySwg08vB2sHMIM3JzsnT1NIg4dLOwdUu',
  ],
  [
    'euc-kr',
    '오르스크 항구의 화재는 월요일 정오 전에 진화됐다고 항만청이 밝혔다.',
    'v8C4o726xakgx9exuMDHIMitwOe0wiC/+b/kwM8gwaS/wCDA/L+hIMH4yK21xrTZsO0gx9e4uMO7wMwgueDH+7TZLg==',
  ],
  [
    'windows-1253',
    'Το λιμάνι του Ορσκ κάηκε, είπε ο υπουργός.',
    '1O8g6+ns3O3pIPTv9SDP8fPqIOrc5+rlLCDl3/DlIO8g9fDv9fHj/PIu',
  ],
  [
    'windows-1254',
    'Orsk limanı yandı, dedi bakan Işık Gökçe.',
    'T3JzayBsaW1hbv0geWFuZP0sIGRlZGkgYmFrYW4gSf79ayBH9mvnZS4=',
  ],
  ['windows-1256', 'احترق ميناء أورسك يوم الأحد.', 'x83K0d4g4+3kx8Egw+bR098g7ebjIMfhw83PLg=='],
  [
    'iso-8859-7',
    'Το λιμάνι του Ορσκ κάηκε, είπε ο υπουργός.',
    '1O8g6+ns3O3pIPTv9SDP8fPqIOrc5+rlLCDl3/DlIO8g9fDv9fHj/PIu',
  ],
];
