/** Invented names: the same number is always the same name, and no two numbers of one kind share one. */
const STARTS = ['Bra', 'Cor', 'Dov', 'El', 'Fen', 'Gar', 'Hol', 'Is', 'Jun', 'Kel', 'Lor', 'Mar', 'Nor', 'Or', 'Pel'];
const ENDS = ['ack', 'ben', 'dane', 'esk', 'field', 'gard', 'holm', 'ine', 'jord', 'kov', 'len', 'mere', 'nault'];
const GIVEN = ['Ada', 'Ben', 'Cleo', 'Dario', 'Edda', 'Finn', 'Greta', 'Hugo', 'Ines', 'Jon', 'Kaja', 'Leo', 'Mira'];

function stem(index: number): string {
  const start = STARTS[index % STARTS.length]!;
  const rest = Math.floor(index / STARTS.length);
  const more = rest < ENDS.length ? '' : stem(Math.floor(rest / ENDS.length) - 1).toLowerCase();
  return `${start}${more}${ENDS[rest % ENDS.length]}`;
}

const FORMS: Readonly<Record<string, (name: string, index: number) => string>> = {
  Nation: (name) => `${name}land`,
  Place: (name) => `${name} Harbour`,
  Agency: (name) => `${name} Bureau`,
  Organization: (name) => `${name} Institute`,
  Group: (name) => `${name} Brigade`,
  Person: (name, index) => `${GIVEN[index % GIVEN.length]} ${name}`,
  Attack: (name) => `${name} bombing`,
  Event: (name) => `${name} summit`,
  Topic: (name) => `${name} file`,
};

/** The name of the entity of a type with a number. */
export const inventedName = (type: string, index: number): string => FORMS[type]!(stem(index), index);
