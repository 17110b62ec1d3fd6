import { z } from 'zod';

const flag = z.stringbool().describe('true/false, 1/0, yes/no');
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean),
);

/** Every environment variable Foulée reads. Unknown variables are ignored; a wrong value stops the start by name. */
export const Environment = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('production').describe('Run mode'),
  PROCESS_ROLE: z
    .enum(['server', 'tool'])
    .default('server')
    .describe('A tool (import, evaluation) may join the embedded database of a running server'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000).describe('HTTP port; 0 picks a free one'),
  HOST: z.string().min(1).default('0.0.0.0').describe('Address to listen on'),
  PUBLIC_URL: z.url().optional().describe('Address people use, for links in mails and the cookie rules'),
  DATA_DIR: z.string().min(1).default('.data').describe('Folder of the embedded database, files and models'),
  MODELS_DIR: z.string().min(1).optional().describe('Folder of local model files; default DATA_DIR/models'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must start with postgres://')
    .optional(),
  DATABASE_REPLICA_URLS: list.optional().describe('Comma-separated read replicas'),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(200).default(10),
  JOB_WORKERS: z.coerce.number().int().min(0).max(32).default(1).describe('Job workers in this process'),
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().default('eu-west-3'),
  S3_ENDPOINT: z.url().optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  MISTRAL_API_KEY: z.string().min(1).optional(),
  MISTRAL_BASE_URL: z.url().optional(),
  MISTRAL_CHAT_MODEL: z.string().default('mistral-small-latest'),
  MISTRAL_EMBED_MODEL: z.string().default('mistral-embed'),
  LLM_BASE_URL: z.url().optional().describe('OpenAI-compatible server: vLLM, llama.cpp, Ollama'),
  LLM_MODEL: z.string().optional(),
  LLM_API_KEY: z.string().optional(),
  EMBEDDER: z.enum(['local', 'mistral', 'none']).default('local'),
  SEED: flag.default(true).describe('Fill an empty shop with the demonstration catalogue'),
  SEED_PRODUCTS: z.coerce
    .number()
    .int()
    .min(60)
    .max(5_000)
    .default(1_560)
    .describe('Articles in the demonstration catalogue'),
  SEED_SHOPPERS: z.coerce
    .number()
    .int()
    .min(100)
    .max(50_000)
    .default(6_000)
    .describe('Shoppers in the demonstration data'),
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0).describe('Number of proxies in front'),
  RATE_LIMIT_PER_MINUTE: z.coerce.number().int().min(1).default(600).describe('Requests a minute and address'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});
export type Environment = z.infer<typeof Environment>;

const SECRETS = /KEY|SECRET|PASSWORD|TOKEN/;

/** A value fit for printing: secrets become ••••, a database address loses its password. */
export function printable(name: string, value: string | number | boolean | string[] | undefined): string {
  if (value === undefined) return '–';
  if (SECRETS.test(name)) return '••••';
  return String(value).replace(/(\w+:\/\/[^:/@]*):[^@]*@/g, '$1:••••@');
}

/**
 * Reads the environment. Throws an Error whose message names each wrong variable and what it should be.
 * Empty strings count as "not set", as compose files write them.
 */
export function readEnvironment(source: Record<string, string | undefined>): Environment {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = Environment.safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    return `  ${name}=${printable(name, source[name])}: ${issue.message}`;
  });
  throw new Error(`The environment has wrong values:\n${lines.join('\n')}`);
}
