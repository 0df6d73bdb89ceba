/** Names of months in the languages of the templates that English articles stand in, as dates have them, January first. */
const NAMES: readonly string[] = [
  'january januar jänner janvier enero gennaio janeiro januari ianuarie stycznia ledna január ocak tammikuuta января січня jan ιανουαρίου يناير',
  'february februar feber février fevrier febrero febbraio fevereiro februari februarie lutego února február şubat helmikuuta февраля лютого feb févr fév fev φεβρουαρίου فبراير شباط',
  'march märz mars marzo março maart marts martie marca března marec mart maaliskuuta марта березня mar mrz μαρτίου مارس آذار',
  'april avril abril aprile aprilie kwietnia dubna apríl nisan huhtikuuta апреля квітня apr avr abr απριλίου أبريل ابريل نيسان',
  'may mai mayo maggio maio mei maj május mája května toukokuuta mayıs мая травня μαΐου مايو أيار',
  'june juni juin junio giugno junho iunie czerwca června jún júna haziran kesäkuuta июня червня jun giu ιουνίου يونيو حزيران',
  'july juli juillet julio luglio julho iulie lipca července júl júla temmuz heinäkuuta июля липня jul juil lug ιουλίου يوليو تموز',
  'august août aout agosto augustus augusti sierpnia srpna ağustos elokuuta августа серпня aug ago αυγούστου أغسطس اغسطس',
  'september septembre septiembre settembre setembro septembrie września září septembra eylül syyskuuta сентября вересня sept sep set σεπτεμβρίου سبتمبر أيلول',
  'october oktober octobre octubre ottobre outubro octombrie października října október októbra ekim lokakuuta октября жовтня oct okt ott out οκτωβρίου أكتوبر اكتوبر',
  'november novembre noviembre novembro noiembrie listopada listopadu novembra kasım marraskuuta ноября листопада nov νοεμβρίου نوفمبر',
  'december dezember décembre decembre diciembre dicembre dezembro decembrie grudnia prosince decembra aralık joulukuuta декабря грудня dec dez déc dic δεκεμβρίου ديسمبر',
];

const NUMBERS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** The month that a name or its abbreviation stands for, in any case, 1 for January; 0 for none. */
export const monthNumber = (name: string): number => NUMBERS.get(name.toLowerCase().replace(/\.$/, '')) ?? 0;
