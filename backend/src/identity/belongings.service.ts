import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/**
 * What a module keeps for a runner. Identity knows no other module; each one registers here how its rows move when a
 * guest signs in, how they are exported, and how they are erased. Nothing is lost, nothing is left behind.
 */
export interface Belonging {
  name: string;
  move(manager: EntityManager, fromRunnerId: string, toRunnerId: string): Promise<void>;
  export(runnerId: string): Promise<unknown>;
  erase(manager: EntityManager, runnerId: string): Promise<void>;
  /** True when it must outlive a guest who never comes back, such as an order with its invoice. */
  isKept?(runnerId: string): Promise<boolean>;
}

@Injectable()
export class BelongingsService {
  private readonly belongings = new Map<string, Belonging>();

  /** Call it in `onModuleInit`. Throws when two modules take one name. */
  register(belonging: Belonging): void {
    if (this.belongings.has(belonging.name)) throw new Error(`Two modules register belongings as "${belonging.name}".`);
    this.belongings.set(belonging.name, belonging);
  }

  async moveAll(manager: EntityManager, fromRunnerId: string, toRunnerId: string): Promise<void> {
    for (const belonging of this.belongings.values()) await belonging.move(manager, fromRunnerId, toRunnerId);
  }

  async eraseAll(manager: EntityManager, runnerId: string): Promise<void> {
    for (const belonging of this.belongings.values()) await belonging.erase(manager, runnerId);
  }

  /** Whether some module holds what must not go when a guest is merely forgotten. */
  async mustKeep(runnerId: string): Promise<boolean> {
    for (const belonging of this.belongings.values()) if (await belonging.isKept?.(runnerId)) return true;
    return false;
  }

  async exportAll(runnerId: string): Promise<Record<string, unknown>> {
    const parts: Record<string, unknown> = {};
    for (const belonging of this.belongings.values()) parts[belonging.name] = await belonging.export(runnerId);
    return parts;
  }
}
