interface Guest {
  readonly who: string;
  readonly bytes: number;
  readonly enter: (leave: () => void) => void;
}

export interface BodyRoomOptions {
  /** Bytes of all bodies that may be on their way at once. */
  readonly wholeBytes: number;
  /** Bytes one and the same may have on their way, so that nobody keeps the others out. */
  readonly eachBytes: number;
  readonly waitMs: number;
}

/** Memory for bodies under way, which are kept whole until they are checked. Who finds none waits in line without sending. */
export class BodyRoom {
  readonly #taken = new Map<string, number>();
  readonly #waiting: Guest[] = [];
  #takenWhole = 0;

  constructor(private readonly options: BodyRoomOptions) {}

  /**
   * @param bytes at most `eachBytes`
   * @param gone when nobody waits for the room any more
   * @returns what gives the room back, or undefined when none came free in time
   */
  async enter(who: string, bytes: number, gone?: AbortSignal): Promise<(() => void) | undefined> {
    return new Promise((resolve) => {
      const guest: Guest = { who, bytes, enter: (leave) => settle(leave) };
      const settle = (leave: (() => void) | undefined) => {
        clearTimeout(timer);
        gone?.removeEventListener('abort', giveUp);
        resolve(leave);
      };
      const giveUp = () => {
        const place = this.#waiting.indexOf(guest);
        if (place >= 0) this.#waiting.splice(place, 1);
        settle(undefined);
      };
      const timer = setTimeout(giveUp, this.options.waitMs);
      gone?.addEventListener('abort', giveUp);
      this.#waiting.push(guest);
      this.#letIn();
    });
  }

  /** In the order of coming; who has to wait because of their own bodies does not hold up the others. */
  #letIn(): void {
    for (const guest of [...this.#waiting]) {
      if (!this.#fits(guest)) continue;
      this.#waiting.splice(this.#waiting.indexOf(guest), 1);
      this.#take(guest, guest.bytes);
      let isInside = true;
      guest.enter(() => {
        if (!isInside) return;
        isInside = false;
        this.#take(guest, -guest.bytes);
        this.#letIn();
      });
    }
  }

  #fits({ who, bytes }: Guest): boolean {
    const { wholeBytes, eachBytes } = this.options;
    return this.#takenWhole + bytes <= wholeBytes && (this.#taken.get(who) ?? 0) + bytes <= eachBytes;
  }

  #take({ who }: Guest, bytes: number): void {
    this.#takenWhole += bytes;
    const taken = (this.#taken.get(who) ?? 0) + bytes;
    if (taken > 0) this.#taken.set(who, taken);
    else this.#taken.delete(who);
  }
}
