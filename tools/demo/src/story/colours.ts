type Paint = (text: string) => string;

export interface Colours {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly green: Paint;
  readonly red: Paint;
  /** The same name has the same colour for the whole story. */
  byName(name: string): Paint;
}

const TINTS = [36, 33, 35, 34, 32] as const;

export function colours(isOn: boolean): Colours {
  const paint =
    (code: number): Paint =>
    (text) =>
      isOn ? `\x1b[${code}m${text}\x1b[0m` : text;
  const names: string[] = [];
  return {
    bold: paint(1),
    dim: paint(2),
    green: paint(32),
    red: paint(31),
    byName: (name) => {
      if (!names.includes(name)) names.push(name);
      return paint(TINTS[names.indexOf(name) % TINTS.length] ?? 36);
    },
  };
}
