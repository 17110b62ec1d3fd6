import { Module } from '@nestjs/common';
import { CatalogModule } from './catalog/catalog.module.ts';
import { IdentityModule } from './identity/identity.module.ts';
import { DatabaseModule } from './platform/database/database.module.ts';
import { PlatformModule } from './platform/platform.module.ts';

@Module({
  imports: [PlatformModule, DatabaseModule, IdentityModule, CatalogModule],
})
export class AppModule {}
