import type { Answer } from './answer.js';

/** An answer that is being made, and what happened meanwhile. */
export class Flight {
  private readonly happened: (readonly string[])[] = [];
  private isLost: boolean;
  answer: Promise<Answer> | undefined;

  constructor(
    readonly beganAt: number,
    isFollowing: boolean,
  ) {
    this.isLost = !isFollowing;
  }

  /** Something changed, which may be in the answer or not. */
  note(tags: readonly string[]): void {
    this.happened.push(tags);
  }

  /** Something may have changed that nobody here knows of. */
  lose(): void {
    this.isLost = true;
  }

  /** Nothing happened since it began: what it reads is as new as what is read from now on. */
  get isUndisturbed(): boolean {
    return !this.isLost && this.happened.length === 0;
  }

  /** Whether what an answer shows may have changed after it was read. */
  isOvertaken(tags: ReadonlySet<string>): boolean {
    return this.isLost || this.happened.some((changed) => changed.some((tag) => tags.has(tag)));
  }
}

/** The answers that are being made. */
export class Flights {
  private readonly all = new Set<Flight>();
  private readonly joinable = new Map<string, Flight>();

  /** @param key by which others may join it; nothing where the answer is for one reader */
  begin(flight: Flight, key: string | undefined): void {
    this.all.add(flight);
    if (key !== undefined) this.joinable.set(key, flight);
  }

  end(flight: Flight, key: string | undefined): void {
    this.all.delete(flight);
    if (key !== undefined && this.joinable.get(key) === flight) this.joinable.delete(key);
  }

  /** The flight whose answer whoever asks now may have as well. */
  toJoin(key: string): Flight | undefined {
    const flight = this.joinable.get(key);
    return flight?.isUndisturbed ? flight : undefined;
  }

  note(tags: readonly string[]): void {
    for (const flight of this.all) flight.note(tags);
  }

  lose(): void {
    for (const flight of this.all) flight.lose();
  }
}
