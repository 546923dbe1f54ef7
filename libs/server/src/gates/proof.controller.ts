import { Controller, Get, Param } from '@nestjs/common';
import { proofParams, proofView } from '@nybrud/contracts';
import { Public } from '../http/needs.ts';
import { Returns } from '../http/returns.ts';
import { ProofService } from './proof.service.ts';

@Controller('api/proofs')
export class ProofController {
  constructor(private readonly proofs: ProofService) {}

  /** Whether a code belongs to a decision. */
  @Get(':code')
  @Public('whoever holds the paper may see that it is genuine, and nothing more')
  @Returns(proofView)
  show(@Param({ schema: proofParams }) { code }: { code: string }) {
    return this.proofs.show(code);
  }
}
