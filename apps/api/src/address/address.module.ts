import { Module } from '@nestjs/common';
import { Addresses } from './address.service.js';

@Module({ providers: [Addresses], exports: [Addresses] })
export class AddressModule {}
