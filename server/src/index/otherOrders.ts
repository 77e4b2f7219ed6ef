import { isOrganizationHead } from '../extract/lexicon.ts';
import { isCommonWord } from './genericNames.ts';

/** Keys that the folded name of a body has in common with the same name in another order of its words. */
export function otherOrders(key: string): string[] {
  const words = key.split(' ');
  return [...anyOrder(words), ...headLast(words)];
}

/** "International Maritime Claims Court" is the "International Court of Maritime Claims": too many words for chance. */
function anyOrder(words: readonly string[]): string[] {
  const long = words.filter((word) => word.length > 3);
  return long.length < 4 ? [] : [`any order: ${long.sort().join(' ')}`];
}

/** "Hospital Santa Luzia" is the "Santa Luzia Hospital"; the Union Pacific is no Pacific Union. */
function headLast(words: readonly string[]): string[] {
  if (words.length < 2 || words.some((word) => LINK.test(word))) return [];
  const isFirst = isOrganizationHead(words[0]!);
  if (isFirst === isOrganizationHead(words.at(-1)!)) return [];
  const turned = isFirst ? [...words.slice(1), words[0]!] : words;
  return turned.slice(0, -1).every((word) => !isCommonWord(word)) ? [`head last: ${turned.join(' ')}`] : [];
}

const LINK = /^(?:of|for|on|in|at|and|to|with|de|d|del|da|do|dos|das|du|des|di)$/;
