// @module-tag beyond
import { pcscContract } from '../integration/pcsc-contract.ts';
import { winscardUnderWine } from './winscard-under-wine.ts';

pcscContract('the winscard adapter, under Wine', winscardUnderWine);
