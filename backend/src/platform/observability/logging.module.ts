import { Module } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { AppConfig } from '../config/config.ts';
import { requestIdOf } from '../http/request-id.ts';

/** Paths too frequent to be worth a line each. */
const QUIET = /^\/(api\/health|metrics|media|assets)/;

/** The address of a subscribed calendar is its key. */
const SECRET = /(?<=^\/api\/calendars\/)[^/?]+/;

function loggedPath(url: string): string {
  return url.split('?')[0]!.replace(SECRET, '…');
}

/** JSON lines with the request id; never bodies, cookies or query texts, which may hold health data. */
@Module({
  imports: [
    LoggerModule.forRootAsync({
      inject: [AppConfig],
      useFactory: (config: AppConfig) => ({
        pinoHttp: {
          level: config.environment.LOG_LEVEL,
          genReqId: (request) => requestIdOf(request as never),
          // A failed query carries its parameters: e-mail addresses, injuries, weights.
          redact: ['err.parameters', 'err.driverError.detail', 'err.driverError.where'],
          autoLogging: { ignore: (request) => QUIET.test(request.url ?? '') },
          customLogLevel: (_request, response) => (response.statusCode >= 500 ? 'error' : 'debug'),
          serializers: {
            req: (request: { id: string; method: string; url: string }) => ({
              id: request.id,
              method: request.method,
              path: loggedPath(request.url),
            }),
            res: (response: { statusCode: number }) => ({ status: response.statusCode }),
          },
        },
      }),
    }),
  ],
})
export class LoggingModule {}
