import { describe, expect, test } from 'vitest';
import type { TextEdit } from 'vscode-languageserver-types';
import { codeActions } from '../../src/features/codeAction.ts';
import { diagnostics, type Severities } from '../../src/features/diagnostic.ts';
import { findingCodes } from '../../src/features/diagnostics/finding.ts';
import { bracketed, readFixture, show } from './fixture.ts';

const CORPUS = `=== corpus/2017-opening.txt
VIENNA, 10 May 2017 - The Harbour Lights Authority (HLA) met in Vienna. HLA Secretary-General Nurlan Yermekbayev spoke.

Mr Yermekbayev thanked the HLA Pilot Training Centre (PTC). The Beacon Agency (BA) and the International Lamp Union (ILU) came along.
=== corpus/2019-council.txt
OSLO, 20 March 2019 - HLA Secretary-General Ada Lim spoke. The HLA Lamp Conference took place in Oslo on 13 March 2019. Ada Lim attended the conference.
`;

const all: Severities = { ...findingCodes, unsourcedDate: 'hint' };

/** What is said of a note: \`code [words]: message\`. */
function said(note: string, more = '', severities: Severities = findingCodes): string[] {
  const fixture = readFixture(`${CORPUS}${more}=== notes/n.md\n${note}<|>`);
  return diagnostics(fixture.view, fixture.note, severities).map(({ code, range, message }) => {
    const words = /\[(.*?)\]/s.exec(bracketed(fixture.note, range))?.[1];
    return `${code} [${words}]: ${message}`;
  });
}

describe('a misspelt name', () => {
  test('is one that no source writes, one slip from one that they do', () => {
    expect(said('We met Mr Yermekbaev there.')).toEqual([
      'misspeltName [Yermekbaev]: No source writes “Yermekbaev”; they write “Yermekbayev” 2 times.',
    ]);
    expect(said('Nurlan Yermekbaev came.')).toHaveLength(1);
    expect(said('Nurlan Yermekbayevv came.')).toHaveLength(1);
    expect(said('At the Harbour Lihgts Authority.')).toEqual([
      'misspeltName [Lihgts]: No source writes “Lihgts”; they write “Lights” once.',
    ]);
  });

  test.each([
    ['as the sources have it', 'Yermekbayev and the Harbor Lights Authority.'],
    ['of another person', 'We met Erlan Yermekbaev there.'],
    ['of a woman of the family', 'We met Mrs Yermekbayeva there.'],
    ['that begins a sentence', 'Yermekbaev. Nobody else.'],
    ['beside the right one', 'Yermekbayev, not Mr Yermekbaev.'],
    ['in code', '`Mr Yermekbaev`'],
    ['that is an ordinary word', 'The lamps. Lambs and Lames. The Lamp.'],
  ])('is not one %s', (_, note) => {
    expect(said(note)).toEqual([]);
  });

  test('is not one that any source writes, or that the user knows', () => {
    expect(said('Mr Yermekbaev.', '=== corpus/c.txt\nWe saw yermekbaev.\n')).toEqual([]);
    expect(said('Mr Yermekbaev.', '=== dossier.yml\nignore: [Yermekbaev]\n')).toEqual([]);
    expect(said('Mr Yermekbaev.', '=== dossier.yml\npeople: [Yermekbaev]\n')).toEqual([]);
  });

  test('leads to the sentence that introduces the right one', () => {
    const fixture = readFixture(`${CORPUS}=== notes/n.md\nMr Yermekbaev.<|>`);
    const [diagnostic] = diagnostics(fixture.view, fixture.note, findingCodes);
    expect(diagnostic).toMatchObject({ source: 'Dossier', severity: 2 });
    const [related] = diagnostic!.relatedInformation!;
    expect(show(fixture, related!.location)).toContain('[Nurlan Yermekbayev]');
    expect(related!.message).toBe('HLA Secretary-General Nurlan Yermekbayev spoke.');
  });
});

describe('an acronym', () => {
  test('is used before the note introduces it', () => {
    expect(said('The HLA came.\n\nThe Harbour Lights Authority (HLA) and the HLA.')).toEqual([
      'acronymBeforeIntroduction [HLA]: “HLA” stands here before it is introduced as “Harbour Lights Authority”.',
    ]);
    expect(said('# The HLA\n\nThe Harbour Lights Authority (HLA) and the HLA.')).toEqual([]);
  });

  test('is explained by nobody', () => {
    expect(said('We asked the XQZ.')).toEqual([
      'unknownAcronym [XQZ]: Neither this note nor any source says what “XQZ” stands for.',
    ]);
    for (const note of [
      'The OSCE.',
      'The HLA.',
      'The Xylem Quay Zone (XQZ), and the XQZ again.',
      'The Xylem Quay Association. The XQA.',
      'A PDF, the TV.',
      'THE XQZ CAME',
    ]) {
      expect(said(note), note).toEqual([]);
    }
  });

  test('is one of two for one body', () => {
    const more = '=== dossier.yml\norganizations: [{canonical: Harbour Lights Authority, aliases: [KHL]}]\n';
    expect(said('The HLA came. The KHL left.', more)).toEqual([
      'twoAcronyms [KHL]: “KHL” is the body that this note calls “HLA” before.',
    ]);
    expect(said('The HLA (in Norwegian KHL) came. The KHL left.', more)).toEqual([]);
  });

  test('is one for two bodies', () => {
    expect(said('The Inland Lake Union (ILU) and the Institute of Lost Umbrellas (ILU).')).toContain(
      'acronymOfTwo [ILU]: “ILU” is “Inland Lake Union” above and “Institute of Lost Umbrellas” here.',
    );
    expect(said('The Institute of Lost Umbrellas (ILU) met.')).toEqual([
      'acronymOfTwo [ILU]: In the sources “ILU” is “International Lamp Union”, not “Institute of Lost Umbrellas”.',
    ]);
    expect(said('The International Lamps Union (ILU) met.')).toEqual([]);
  });
});

describe('an office', () => {
  const AT_ODDS =
    'On 2 April 2019 the sources have Ada Lim as Secretary-General of the Harbour Lights Authority (2019), Nurlan Yermekbayev in 2017.';

  test('is at odds with the sources when another held it at that date', () => {
    expect(said('On 2 April 2019 HLA Secretary-General Yermekbayev speaks.')).toEqual([
      `officeAtOdds [Secretary-General Yermekbayev]: ${AT_ODDS}`,
    ]);
    expect(said('---\ndate: 2019-04-02\n---\nSecretary-General Yermekbayev speaks.')).toEqual([
      `officeAtOdds [Secretary-General Yermekbayev]: ${AT_ODDS}`,
    ]);
    expect(said('In 2016 Secretary-General Ada Lim speaks.')[0]).toContain('officeAtOdds');
  });

  test('is at odds, too, when others held it before and after, though an obituary gives it late', () => {
    const more = `=== corpus/2002.txt
OSLO, 2 May 2002 - HLA Secretary-General Eva Roth spoke.
=== corpus/2022.txt
OSLO, 4 January 2022 - HLA Secretary-General Eva Roth is remembered today.
`;
    expect(said('On 2 April 2018 HLA Secretary-General Eva Roth speaks.', more)[0]).toContain('have Nurlan');
    expect(said('On 2 April 2002 HLA Secretary-General Eva Roth speaks.', more)).toEqual([]);
  });

  test('is at odds when sources say that it was held at another time', () => {
    const more = `=== corpus/2026.txt
OSLO, 4 January 2026 - Eva Roth was Treasurer of the Harbour Lights Authority from 1 March 2001 to 30 June 2006.
`;
    expect(said('On 2 April 2008 HLA Treasurer Eva Roth speaks.', more)).toEqual([
      'officeAtOdds [Treasurer Eva Roth]: The sources have Eva Roth as Treasurer of the Harbour Lights Authority from 1 March 2001 to 30 June 2006, not on 2 April 2008.',
    ]);
    expect(said('On 2 April 2004 HLA Treasurer Eva Roth speaks.', more)).toEqual([]);
    expect(said('On 3 July 2006 HLA Treasurer Eva Roth speaks.', more)).toEqual([]);
  });

  test.each([
    ['the date fits', 'On 2 June 2017 Secretary-General Yermekbayev speaks.'],
    ['there is no date', 'Secretary-General Yermekbayev speaks.'],
    ['the sentence looks back', '---\ndate: 2019-04-02\n---\nFormer Secretary-General Yermekbayev speaks.'],
    [
      'the paragraph names the right time',
      '---\ndate: 2019-04-02\n---\nIn 2017 we met. Secretary-General Yermekbayev speaks.',
    ],
    [
      'only a year in another sentence is at odds',
      '---\ndate: 2019-04-02\n---\nNothing since 2016. Secretary-General Ada Lim speaks.',
    ],
    ['the office is another', 'On 2 April 2019 Deputy Secretary-General Yermekbayev speaks.'],
    ['the date lies between the two', 'In 2018 Secretary-General Yermekbayev speaks.'],
  ])('is not when %s', (_, note) => {
    expect(said(note)).toEqual([]);
  });
});

test('a body is put under another body than the sources put it', () => {
  expect(said('The Beacon Agency’s Pilot Training Centre opened.')).toEqual([]);
  const more = '=== corpus/c.txt\nThe Lamp Museum is a body of the Harbour Lights Authority.\n';
  expect(said('The Lamp Museum, a body of the Harbour Lights Authority, opened.', more)).toEqual([]);
  expect(said('The Lamp Museum, a body of the Beacon Agency, opened.', more)).toEqual([
    'parentAtOdds [Lamp Museum, a body of the Beacon Agency]: The sources have “Lamp Museum” as a body of the Harbour Lights Authority, not of the Beacon Agency.',
  ]);
  expect(
    said('The ILU Pilot Training Centre.', '=== dossier.yml\nsame: [[PTC, ILU Pilot Training Centre]]\n'),
  ).toEqual([
    'parentAtOdds [ILU Pilot Training Centre]: The sources have “HLA Pilot Training Centre” as a body of the Harbour Lights Authority, not of the International Lamp Union.',
  ]);
});

test('an event has another date or place than in the sources', () => {
  expect(said('The HLA Lamp Conference took place in Oslo on 15 March 2019.')).toEqual([
    expect.stringMatching(/^eventAtOdds .*: The sources date “.*Lamp Conference” 13 March 2019\.$/),
  ]);
  expect(said('The HLA Lamp Conference took place in Vienna on 13 March 2019.')).toEqual([
    expect.stringMatching(/^eventAtOdds .*: The sources place “.*Lamp Conference” in Oslo\.$/),
  ]);
  expect(said('The HLA Lamp Conference took place in Oslo on 13 March 2019.')).toEqual([]);
  expect(said('The HLA Lamp Conference took place in Oslo on 13 March 2021.')).toEqual([]);
});

test('a dated claim of a known name without a source is told only when asked for', () => {
  const note = 'Ada Lim left on 4 May 2019. The HLA closed in 2020 ([Herald](x.md)). Nobody came in 2021.';
  expect(said(note)).toEqual([]);
  expect(said(note, '', all)).toEqual([
    'unsourcedDate [4 May 2019]: This sentence gives a date and no source.',
  ]);
});

test('severities are as the user sets them, and sources are left alone', () => {
  const fixture = readFixture(`${CORPUS}=== notes/n.md\nMr Yermekbaev.<|>`);
  const severity = (misspeltName: Severities['misspeltName']) =>
    diagnostics(fixture.view, fixture.note, { ...findingCodes, misspeltName })[0]?.severity;
  expect([severity('off'), severity('hint'), severity('error')]).toEqual([undefined, 4, 1]);
  const source = readFixture(`${CORPUS}=== corpus/c.txt\nWe asked the XQZ.<|>`);
  expect(diagnostics(source.view, source.note, all)).toEqual([]);
});

/** The quick fixes of all that is said of a note, each with what it writes. */
function fixes(note: string, more = ''): string[] {
  const { view, note: parsed } = readFixture(`${CORPUS}${more}=== notes/n.md\n${note}<|>`);
  const told = diagnostics(view, parsed, findingCodes);
  const corrections = { uri: 'file:///home/dossier.yml', text: 'ignore: []\n' };
  const span = { start: 0, end: parsed.text.length };
  const actions = codeActions({
    view,
    note: parsed,
    span,
    diagnostics: told,
    only: ['quickfix'],
    corrections,
  });
  return actions.map(({ title, edit, diagnostics: mended }) => {
    const [[uri, [change]]] = Object.entries(edit!.changes!) as [[string, TextEdit[]]];
    return `${mended?.[0]?.code}: ${title} → ${uri.slice(13)}: ${change!.newText.trim()}`;
  });
}

describe('a quick fix', () => {
  test('writes what the sources write, or tells dossier.yml that it is right', () => {
    expect(fixes('Mr Yermekbaev came.')).toEqual([
      'misspeltName: Write “Yermekbayev” → notes/n.md: Yermekbayev',
      'misspeltName: “Yermekbaev” is another name of “Nurlan Yermekbayev” → dossier.yml: people:\n  - canonical: Nurlan Yermekbayev\n    aliases: [Yermekbaev]',
      'misspeltName: “Yermekbaev” is a person → dossier.yml: people:\n  - Yermekbaev',
      'misspeltName: “Yermekbaev” is not a name → dossier.yml: Yermekbaev',
    ]);
    expect(fixes('The HLA came.\n\nThe Harbour Lights Authority (HLA).')).toEqual([
      'acronymBeforeIntroduction: Write “Harbour Lights Authority (HLA)” → notes/n.md: Harbour Lights Authority (HLA)',
    ]);
  });

  test('is offered for what the client shows only', () => {
    const { view, note } = readFixture(`${CORPUS}=== notes/n.md\nMr Yermekbaev came.<|>`);
    const span = { start: 0, end: note.text.length };
    expect(codeActions({ view, note, span, diagnostics: [], only: ['quickfix'] })).toEqual([]);
  });
});
