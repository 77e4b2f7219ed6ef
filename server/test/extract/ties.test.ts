import { describe, expect, it } from 'vitest';
import { drawTies } from './drawTies.ts';

/** Sentences with tagged names, and what they say of who had to do with whom. */
const CASES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'who met whom': [
    [
      '<per>Ann Lim</per> met with <per>Bo Dahl</per> in Oslo on 4 May 2031.',
      'Ann Lim met Bo Dahl 2031-05-04',
    ],
    ['<per>Ann Lim</per> and <per>Bo Dahl</per> met in Oslo.', 'Ann Lim met Bo Dahl'],
    [
      'On 4 May 2031 <org>Tide Office</org> Director <per>Ann Lim</per> met the Head of the <org>Port Board</org>, <per>Bo Dahl</per>.',
      'Ann Lim met Bo Dahl 2031-05-04',
    ],
    [
      'At the invitation of <per>Cy Moe</per>, <per>Ann Lim</per> held talks with <per>Bo Dahl</per>.',
      'Ann Lim met Bo Dahl',
    ],
    [
      'Talks between <per>Ann Lim</per> and <per>Bo Dahl</per> took place in March 2031.',
      'Ann Lim met Bo Dahl 2031-03',
    ],
    ['<per>Ann Lim</per> was received by <per>Bo Dahl</per>.', 'Ann Lim met Bo Dahl'],
    ['A meeting of <per>Ann Lim</per> with <per>Bo Dahl</per> was held in Oslo.', 'Ann Lim met Bo Dahl'],
    ['<per>Ann Lim</per> said that <per>Cy Moe</per> met <per>Bo Dahl</per>.', 'Cy Moe met Bo Dahl'],
    ['<per>Ann Lim</per> will meet <per>Bo Dahl</per>. She plans to hold talks with <per>Cy Moe</per>.', ''],
    ['The <org>Tide Office</org> received the <org>Port Board</org> report.', ''],
  ],
  'who addressed whom': [
    ['<per>Ann Lim</per> addressed the <org>Port Board</org>.', 'Ann Lim addressed Port Board'],
    [
      '<per>Ann Lim</per> delivered a speech to the <org>Port Board</org> on 4 May 2031.',
      'Ann Lim addressed Port Board 2031-05-04',
    ],
    ['The <org>Port Board</org> was addressed by <per>Ann Lim</per>.', 'Ann Lim addressed Port Board'],
  ],
  'who spoke for whom': [
    [
      '<per>Ann Lim</per>, speaking on behalf of the <org>Port Board</org>, welcomed the plan.',
      'Ann Lim spoke for Port Board',
    ],
    [
      'On behalf of the <org>Port Board</org>, <per>Ann Lim</per> thanked the crew.',
      'Ann Lim spoke for Port Board',
    ],
  ],
  'who succeeded whom': [
    [
      '<per>Ann Lim</per> succeeded <per>Bo Dahl</per> as director on 1 January 2031.',
      'Ann Lim succeeded Bo Dahl 2031-01-01',
    ],
    ['<per>Bo Dahl</per> was succeeded by <per>Ann Lim</per>.', 'Ann Lim succeeded Bo Dahl'],
    ['<per>Ann Lim</per> took over from <per>Bo Dahl</per>.', 'Ann Lim succeeded Bo Dahl'],
    ['<per>Ann Lim</per> succeeded in persuading <per>Bo Dahl</per>.', ''],
  ],
  'who appointed whom': [
    ['The <org>Port Board</org> elected <per>Ann Lim</per> as its chair.', 'Port Board appointed Ann Lim'],
    [
      '<per>Ann Lim</per> was appointed director by the <org>Port Board</org> in 2031.',
      'Port Board appointed Ann Lim 2031',
    ],
    ['<per>Ann Lim</per> was appointed director.', ''],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', (text, expected) => {
    expect(drawTies(text)).toBe(expected);
  });
});
