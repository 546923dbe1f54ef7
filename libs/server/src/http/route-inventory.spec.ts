import 'reflect-metadata';
import { expect, it } from '@jest/globals';
import { Controller, Get } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { Public } from './needs.ts';
import { RouteInventory } from './route-inventory.ts';

@Controller()
class OpenController {
  @Get()
  @Public('a test')
  open() {
    return {};
  }

  /** Not a route. */
  help() {
    return {};
  }
}

@Controller()
class ForgetfulController {
  @Get()
  forgotten() {
    return {};
  }
}

const start = async (controller: typeof OpenController | typeof ForgetfulController) => {
  const module = await Test.createTestingModule({ imports: [DiscoveryModule], controllers: [controller], providers: [RouteInventory] }).compile();
  return module.init();
};

it('refuses to start with a route that does not say whom it is for', async () => {
  await expect(start(ForgetfulController)).rejects.toThrow('ForgetfulController.forgotten does not say whom it is for');
});

it('starts when every route says so', async () => {
  await expect(start(OpenController)).resolves.toBeDefined();
});
