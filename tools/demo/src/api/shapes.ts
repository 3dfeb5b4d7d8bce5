/** What the documents of this folder ask for, as far as the play looks at it. Instants are ISO 8601 texts. */
export interface Money {
  readonly minor: string;
  readonly currency: string;
  readonly decimal: string;
}
export const MONEY = '{ minor currency decimal }';

export interface PacketOutput {
  readonly name: string;
  readonly type: string;
  readonly text: string | null;
  readonly fileId: string | null;
}

export interface Packet {
  readonly version: number;
  readonly state: 'DELIVERED' | 'ACCEPTED' | 'REFUSED';
  readonly deliveredAt: string;
  readonly deliveredBy: string;
  readonly answeredAt: string | null;
  readonly refusalReason: string | null;
  readonly outputs: readonly PacketOutput[];
}

export type BlockState = 'WAITING' | 'READY' | 'IN_PROGRESS' | 'DELIVERED' | 'ACCEPTED' | 'CANCELLED';

/** A block as its holder or reviewer sees it. */
export interface WorkBlock {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly state: BlockState;
  readonly isLate: boolean;
  readonly seatId: string;
  readonly estimateAskedAt: string | null;
  readonly expectedFinish: string | null;
  readonly actions: readonly string[];
  readonly criteria: readonly { readonly id: string; readonly text: string; readonly checkedBy: string }[];
  readonly outputs: readonly { readonly type: string; readonly label: string; readonly language: string | null }[];
  readonly inputs: readonly { readonly name: string; readonly material: readonly PacketOutput[] }[];
  readonly packets: readonly Packet[];
}

export interface WorkItem {
  readonly runId: string;
  readonly workerId: string;
  readonly isReview: boolean;
  readonly block: WorkBlock;
}

export interface Offer {
  readonly id: string;
  readonly state: string;
  readonly runId: string;
  readonly runTitle: string;
  readonly seatId: string;
  readonly seatTitle: string;
  readonly clientName: string;
  readonly workerId: string;
  readonly workerName: string;
  readonly price: Money;
  readonly reasons: readonly string[];
}

export interface SeatHolder {
  readonly workerId: string;
  readonly kind: 'PERSON' | 'AGENT' | 'EITHER';
  readonly name: string;
  readonly timeZone: string;
  readonly country: string;
  readonly since: string;
}

export interface RunSeat {
  readonly id: string;
  readonly title: string;
  readonly role: string;
  readonly state: 'OPEN' | 'OFFERED' | 'FILLED';
  readonly holder: SeatHolder | null;
  readonly pastHolders: readonly SeatHolder[];
  readonly offers: readonly {
    readonly id: string;
    readonly state: string;
    readonly workerName: string;
    readonly workerId: string;
  }[];
}

export interface RunBlock {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly state: BlockState;
  readonly isCritical: boolean;
  readonly seatId: string;
  readonly reviewSeatId: string | null;
  readonly plannedStart: string | null;
  readonly plannedFinish: string | null;
  readonly startedAt: string | null;
  readonly deliveredAt: string | null;
  readonly acceptedAt: string | null;
  readonly estimateAskedAt: string | null;
  readonly price: Money | null;
  readonly packets: readonly Packet[];
}

export interface Run {
  readonly id: string;
  readonly title: string;
  readonly state: 'HIRING' | 'LIVE' | 'PAUSED' | 'FINISHED' | 'CLOSED' | 'CANCELLED';
  readonly says: string;
  readonly startedAt: string;
  readonly finishAt: string | null;
  readonly blocks: readonly RunBlock[];
  readonly seats: readonly RunSeat[];
}

export interface InvoiceLine {
  readonly blockId: string | null;
  readonly title: string;
  readonly net: Money;
  readonly doneBy: string;
  readonly treatment: { readonly category: string; readonly legalBasis: string; readonly note: string | null } | null;
}

export interface Invoice {
  readonly id: string;
  readonly state: 'DRAFT' | 'ISSUED' | 'APPROVED' | 'PAID';
  readonly number: string | null;
  readonly runId: string | null;
  readonly seller: { readonly name: string; readonly country: string };
  readonly buyer: { readonly name: string; readonly country: string };
  readonly lines: readonly InvoiceLine[];
  readonly net: Money;
  readonly tax: Money;
  readonly payable: Money;
  readonly pdfUrl: string | null;
  readonly xmlUrl: string | null;
  readonly payment: { readonly received: Money; readonly fee: Money; readonly withheld: Money } | null;
}

export interface Page<Node> {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
