import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';

/** OpenAPI 3.1 at /api/openapi.json and a page for people at /api/docs, both written from the zod schemas. */
export function serveApiDocumentation(app: INestApplication): void {
  const info = new DocumentBuilder()
    .setTitle('Foulée')
    .setDescription('A running shop with a coach inside. Errors are RFC 9457 problem details; money is whole cents.')
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addCookieAuth('foulee_session')
    .build();
  SwaggerModule.setup('api/docs', app, () => SwaggerModule.createDocument(app, info), {
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: 'Foulée API',
  });
}
