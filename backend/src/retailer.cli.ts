import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.ts';
import { type Appointment, StaffService } from './identity/staff.service.ts';
import { sentenceFor } from './start-failure.ts';

const USAGE = 'npm run retailer -- you@shop.example [--create | --remove]';

/** Nothing is broken: a sentence is all there is to say. */
class Refused extends Error {}

/** Gives an account the retailer's desk, while the shop runs or not: `npm run retailer -- you@shop.example`. */
async function run(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { create: { type: 'boolean' }, remove: { type: 'boolean' } },
  });
  const [address] = positionals;
  if (!address || positionals.length > 1 || (values.create && values.remove)) throw new Refused(USAGE);
  const app = await NestFactory.createApplicationContext(AppModule, { logger: ['error', 'warn'] });
  try {
    const staff = app.get(StaffService);
    const told = values.remove
      ? removed(address, await staff.dismiss(address))
      : appointed(address, await staff.appoint(address, { creates: values.create }));
    process.stdout.write(`${told}\n`);
  } finally {
    await app.close();
  }
}

function removed(address: string, wasRetailer: boolean): string {
  if (!wasRetailer) throw new Refused(`${address} is not a retailer.`);
  return `${address} is an ordinary account again.`;
}

function appointed(address: string, appointment: Appointment): string {
  if (!appointment.ok) {
    const reasons = {
      'not-an-address': `"${address}" is not an e-mail address.`,
      'no-account': `There is no account ${address}. Sign up in the shop first, or add --create to make one.`,
    };
    throw new Refused(reasons[appointment.reason]);
  }
  const { email, password, wasAlready } = appointment;
  if (wasAlready) return `${email} is a retailer already. The desk is at /retailer.`;
  const key = password ? `\nPassword, shown only this once: ${password}` : '';
  return `${email} is a retailer now. The desk is at /retailer.${key}`;
}

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Refused ? error.message : sentenceFor(error)}\n`);
  process.exit(1);
});
