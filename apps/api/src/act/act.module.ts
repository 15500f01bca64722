import { Module } from '@nestjs/common';
import { Acts } from './act.service.js';

@Module({ providers: [Acts], exports: [Acts] })
export class ActModule {}
