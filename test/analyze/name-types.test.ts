import { describe, expect, it } from 'vitest';
import { called, read } from './analyzer.ts';

describe('the type of a name', () => {
  it.each<readonly [text: string, surface: string, type: string]>([
    ['The Ministry of Harbours closed.', 'Ministry of Harbours', 'Agency'],
    ['The Municipality of Arvika closed.', 'Municipality of Arvika', 'Agency'],
    ['The Arvika Gazette closed.', 'Arvika Gazette', 'Organization'],
    ['The Arvika Hospital Association met.', 'Arvika Hospital Association', 'Organization'],
    ['The Free Norrland Army fled.', 'Free Norrland Army', 'Group'],
    ['The Norrland Martyrs Brigades fled.', 'Norrland Martyrs Brigades', 'Group'],
    ['They crossed the Arvika Valley.', 'Arvika Valley', 'Place'],
    ['Police searched the newspaper Varden.', 'Varden', 'Organization'],
    ['They fled to the island of Varden.', 'Varden', 'Place'],
    ['Lawyer Teodor Malm left. Malm was born in Lima. Police met Malm.', 'Malm', 'Person'],
    ['Malm and Teodor Falk flew to Lima.', 'Malm', 'Person'],
    ['The ferry Mirela sank.', 'Mirela', 'Topic'],
    ['Holm is a courier for the Ashen Ring.', 'Ashen Ring', 'Organization'],
    ['Police held a militant of the Northern Dawn.', 'Northern Dawn', 'Organization'],
    ['They crossed the Northern Dawn Valley.', 'Northern Dawn Valley', 'Place'],
  ])('%s', (text, surface, type) => {
    expect(called(read(text), surface).type).toBe(type);
  });
});

describe('the type of a description', () => {
  it.each<readonly [text: string, surface: string, type: string]>([
    ['Agents searched the house.', 'Agents', 'Agency'],
    ['Two agents were killed.', 'Two agents', 'Group'],
    ['A wave of arrests followed.', 'A wave', 'Event'],
    ['A group of smugglers fled.', 'A group', 'Group'],
    ['The embassy warned travellers.', 'The embassy', 'Agency'],
    ['Gunmen attacked the embassy.', 'the embassy', 'Place'],
    ['Gunmen attacked a police station.', 'a police station', 'Place'],
    ['The television station closed.', 'The television station', 'Organization'],
    ['A terror cell met.', 'A terror cell', 'Group'],
    ['The coast guard left.', 'The coast guard', 'Agency'],
    ['The FBI team left.', 'The FBI team', 'Agency'],
  ])('%s', (text, surface, type) => {
    expect(called(read(text), surface).type).toBe(type);
  });
});

describe('acronyms', () => {
  it.each([
    ['The Norrland security force (NSF) met. NSF fled.', 'NSF', 'security force'],
    ['The OTB (Oslo Transport Board) met. OTB fled.', 'OTB', 'Oslo Transport Board'],
    ['The Oslo Transport Board, or OTB, met. OTB fled.', 'OTB', 'Oslo Transport Board'],
  ])('%s', (text, acronym, expansion) => {
    const names = called(read(text), acronym).surfaces.join(' | ');
    expect(names).toContain(expansion);
  });
});
