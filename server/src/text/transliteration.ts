import { remember } from './remember.ts';

/** What the same sound is written with where names come from other scripts and languages. Applied in order. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/^m[aou]h+[aeiu]m+[aeiou]d$/, 'muhamad'],
  [/(?<=[^aeiou])yo(?=[^aeioun])/g, 'e'],
  [/tch/g, 'ch'],
  [/dzh/g, 'j'],
  [/zh/g, 'j'],
  [/sch/g, 'sh'],
  [/(?<=.)kh/g, 'h'],
  [/ph/g, 'f'],
  [/ck|q|c(?![eihy])/g, 'k'],
  [/x/g, 'ks'],
  [/w|ff$/g, 'v'],
  [/ou|oo/g, 'u'],
  [/(?<=.{3})ee(?=[^aeiou]$)/g, 'i'],
  [/y|(?<=[aei])j/g, 'i'],
  [/i+(?=e)/g, ''],
  [/([aou])e/g, '$1'],
  [/(.)\1+/g, '$1'],
  [/(?<=[aeiou])h$/g, ''],
];

/**
 * Folds the ways in which one name is carried over into English: Yermekbayev and Ermekbaev, Yuri, Yury and
 * Iouri, Zhuravlyov and Zhuravlev, Müller and Mueller, Ahmed and Akhmed, Mohammed and Muhammad. Takes and gives a word as `foldWord` gives it. Given names that
 * only sound alike (Mario, Maria) stay apart.
 */
export const foldTransliteration: (word: string) => string = remember(
  (word) =>
    word.length < 3 ? word : RULES.reduce((folded, [sound, plain]) => folded.replace(sound, plain), word),
  20_000,
);
