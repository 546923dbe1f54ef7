import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ACCESS, type Access } from './needs.ts';

const NEST_PATH = 'path'; // the metadata key under which Nest keeps a handler's address

/** Refuses to start when a route does not say whom it is for. */
@Injectable()
export class RouteInventory implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    for (const { instance } of this.discovery.getControllers() as { instance?: Record<string, (...args: unknown[]) => unknown> }[]) {
      if (!instance) continue;
      for (const name of this.scanner.getAllMethodNames(Object.getPrototypeOf(instance))) this.inspect(instance, name);
    }
  }

  private inspect(controller: Record<string, (...args: unknown[]) => unknown>, name: string): void {
    const handler = controller[name];
    if (!handler || this.reflector.get(NEST_PATH, handler) === undefined || this.reflector.get<Access>(ACCESS, handler)) return;
    throw new Error(`${controller.constructor.name}.${name} does not say whom it is for: add @Needs, @Members, @SignedIn or @Public.`);
  }
}
