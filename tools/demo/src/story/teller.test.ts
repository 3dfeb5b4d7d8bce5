import { describe, expect, it } from 'vitest';
import { Teller } from './teller.ts';

function screen(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, columns: 60, written, write: (text: string) => written.push(text) };
}

describe('the teller', () => {
  it('writes one line for each event where there is no terminal', () => {
    const plain = screen(false);
    const teller = new Teller(plain);
    teller.meter('bakery-online', { done: 1, total: 4, note: '1/4 blocks' });
    teller.say('bakery-online', 'Camille bakes.');
    teller.close();
    expect(plain.written.join('')).toMatch(/^ +\d+\.\d s {2}bakery {2}Camille bakes\.\n$/);
    expect(teller.linesOf('bakery-online')).toHaveLength(1);
  });

  it('keeps its progress bars below the lines on a terminal, and no wider than it is', () => {
    const terminal = screen(true);
    const teller = new Teller(terminal);
    teller.meter('bakery-online', { done: 2, total: 4, note: 'a note that is far too long for this terminal' });
    teller.say('bakery-online', 'Camille bakes.');
    teller.close();
    const text = terminal.written.join('');
    if (!process.env['CI']) expect(text).toContain('████████████░░░░░░░░░░░░');
    const widths = text
      .replace(/\x1b\[[0-9;]*[A-Za-z]/g, '')
      .split('\n')
      .filter((line) => line.includes('█'));
    expect(widths.every((line) => line.length < 60)).toBe(true);
  });
});
