import { Catch, type ExceptionFilter } from '@nestjs/common';

/** Nest would answer for whatever a controller throws, always with 500: passed on, it comes to our own last edge. */
@Catch()
export class FaultPasser implements ExceptionFilter {
  catch(fault: unknown): never {
    throw fault;
  }
}
