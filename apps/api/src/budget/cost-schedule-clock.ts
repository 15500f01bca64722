import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { CostSchedules } from './cost-schedule.service.js';

const lookEveryMs = 1_000;
const patienceMs = 30_000;

export abstract class ClockSettings {
  abstract readonly logger: Logger;
}

/**
 * Looks every second for drafts whose time has come. What came while no server ran is found by the first look: a job
 * that fell due unseen would need the same. The look is a statement on an index of what is still to come.
 */
@Injectable()
export class CostScheduleClock {
  private readonly stopped = new AbortController();
  private running: Promise<void> | undefined;

  constructor(
    private readonly schedules: CostSchedules,
    private readonly settings: ClockSettings,
  ) {}

  start(): void {
    this.running ??= this.run();
  }

  /** Ends what is being published before it ends. */
  async stop(): Promise<void> {
    this.stopped.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopped;
    while (!signal.aborted) {
      const waitMs = await this.look();
      await pause(waitMs, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  /** How long to wait before looking again: longer where it failed, so that one fault fills no log. */
  private async look(): Promise<number> {
    try {
      await this.schedules.publishDue();
      return lookEveryMs;
    } catch (err) {
      this.settings.logger.warn({ err }, 'what is to be published now waits');
      return patienceMs;
    }
  }
}
