import { protectTenantTable } from '@muster/platform';

/** Seats, who was asked for them and who holds them. */
export const HIRING = `
  CREATE TABLE teams.run_seat (
    workspace_id uuid NOT NULL,
    id uuid NOT NULL,
    run_id uuid NOT NULL,
    position integer NOT NULL,
    title text NOT NULL,
    role text NOT NULL,
    skills jsonb NOT NULL,
    languages text[] NOT NULL,
    preferred_kind text NOT NULL CHECK (preferred_kind IN ('person', 'agent', 'either')),
    kinds text[] NOT NULL,
    state text NOT NULL CHECK (state IN ('open', 'offered', 'filled')),
    calendar jsonb NOT NULL,
    round integer NOT NULL,
    exhausted_at timestamptz,
    PRIMARY KEY (workspace_id, id),
    FOREIGN KEY (workspace_id, run_id) REFERENCES teams.run (workspace_id, id)
  );
  CREATE INDEX run_seat_run ON teams.run_seat (workspace_id, run_id);
  ${protectTenantTable('teams.run_seat', { grant: 'SELECT, INSERT, UPDATE' })}

  CREATE TABLE teams.offer (
    workspace_id uuid NOT NULL,
    id uuid NOT NULL,
    run_id uuid NOT NULL,
    seat_id uuid NOT NULL,
    round integer NOT NULL,
    worker_id uuid NOT NULL,
    worker_workspace_id uuid NOT NULL,
    worker_kind text NOT NULL CHECK (worker_kind IN ('person', 'agent')),
    worker_name text NOT NULL,
    worker_time_zone text NOT NULL,
    worker_country text NOT NULL,
    worker_hours jsonb NOT NULL,
    state text NOT NULL CHECK (state IN ('offered', 'held', 'accepted', 'declined', 'expired', 'withdrawn')),
    version integer NOT NULL,
    price_minor bigint NOT NULL CHECK (price_minor >= 0),
    currency text NOT NULL,
    blocks jsonb NOT NULL,
    reasons jsonb NOT NULL,
    receipt_id uuid,
    offered_at timestamptz NOT NULL,
    held_until timestamptz NOT NULL,
    answered_at timestamptz,
    decline_reason text,
    PRIMARY KEY (workspace_id, id),
    UNIQUE (workspace_id, seat_id, round, worker_id),
    FOREIGN KEY (workspace_id, seat_id) REFERENCES teams.run_seat (workspace_id, id)
  );
  -- Whatever the code forgets: a seat is held by one candidate at a time.
  CREATE UNIQUE INDEX offer_one_hold ON teams.offer (workspace_id, seat_id) WHERE state = 'held';
  CREATE INDEX offer_run ON teams.offer (workspace_id, run_id);
  ${protectTenantTable('teams.offer', { grant: 'SELECT, INSERT, UPDATE' })}

  CREATE TABLE teams.seat_holder (
    workspace_id uuid NOT NULL,
    offer_id uuid NOT NULL,
    run_id uuid NOT NULL,
    seat_id uuid NOT NULL,
    worker_id uuid NOT NULL,
    worker_workspace_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('person', 'agent')),
    name text NOT NULL,
    time_zone text NOT NULL,
    country text NOT NULL,
    since timestamptz NOT NULL,
    left_at timestamptz,
    left_because text,
    PRIMARY KEY (workspace_id, offer_id),
    FOREIGN KEY (workspace_id, offer_id) REFERENCES teams.offer (workspace_id, id)
  );
  -- Never two winners.
  CREATE UNIQUE INDEX seat_holder_one ON teams.seat_holder (workspace_id, seat_id) WHERE left_at IS NULL;
  CREATE INDEX seat_holder_run ON teams.seat_holder (workspace_id, run_id);
  ${protectTenantTable('teams.seat_holder', { grant: 'SELECT, INSERT, UPDATE' })}

  CREATE TABLE teams.guest_offer (
    workspace_id uuid NOT NULL,
    id uuid NOT NULL,
    owner_workspace_id uuid NOT NULL,
    run_id uuid NOT NULL,
    run_title text NOT NULL,
    seat_id uuid NOT NULL,
    seat_title text NOT NULL,
    worker_id uuid NOT NULL,
    worker_name text NOT NULL,
    state text NOT NULL CHECK (state IN ('offered', 'held', 'accepted', 'declined', 'expired', 'withdrawn')),
    version integer NOT NULL,
    price_minor bigint NOT NULL,
    currency text NOT NULL,
    blocks jsonb NOT NULL,
    reasons jsonb NOT NULL,
    offered_at timestamptz NOT NULL,
    held_until timestamptz NOT NULL,
    answered_at timestamptz,
    PRIMARY KEY (workspace_id, id)
  );
  CREATE INDEX guest_offer_run ON teams.guest_offer (workspace_id, run_id);
  ${protectTenantTable('teams.guest_offer', { grant: 'SELECT, INSERT, UPDATE' })}

  CREATE TABLE teams.guest_seat (
    workspace_id uuid NOT NULL,
    offer_id uuid NOT NULL,
    owner_workspace_id uuid NOT NULL,
    run_id uuid NOT NULL,
    seat_id uuid NOT NULL,
    worker_id uuid NOT NULL,
    since timestamptz NOT NULL,
    ended_at timestamptz,
    PRIMARY KEY (workspace_id, offer_id)
  );
  CREATE INDEX guest_seat_run ON teams.guest_seat (workspace_id, run_id);
  ${protectTenantTable('teams.guest_seat', { grant: 'SELECT, INSERT, UPDATE' })}`;

/** What is handed over, and what models wrote towards it. */
export const PACKETS = `
  CREATE TABLE teams.packet (
    workspace_id uuid NOT NULL,
    block_id uuid NOT NULL,
    version integer NOT NULL CHECK (version > 0),
    run_id uuid NOT NULL,
    state text NOT NULL CHECK (state IN ('waiting', 'accepted', 'refused', 'replaced')),
    outputs jsonb NOT NULL,
    results jsonb NOT NULL,
    open_questions jsonb NOT NULL,
    produced_by uuid NOT NULL,
    producer_name text NOT NULL,
    producer_workspace_id uuid NOT NULL,
    offer_id uuid NOT NULL,
    made_by text NOT NULL,
    delivered_at timestamptz NOT NULL,
    answered_at timestamptz,
    answered_by text,
    refusal_reason text,
    failed_criterion_ids jsonb NOT NULL,
    waivers jsonb NOT NULL,
    PRIMARY KEY (workspace_id, block_id, version),
    FOREIGN KEY (workspace_id, block_id) REFERENCES teams.run_block (workspace_id, id)
  );
  -- What was accepted once is never accepted again in another version.
  CREATE UNIQUE INDEX packet_one_accepted ON teams.packet (workspace_id, block_id) WHERE state = 'accepted';
  CREATE INDEX packet_run ON teams.packet (workspace_id, run_id);
  ${protectTenantTable('teams.packet', { grant: 'SELECT, INSERT, UPDATE' })}

  CREATE TABLE teams.draft (
    workspace_id uuid NOT NULL,
    id uuid NOT NULL,
    run_id uuid NOT NULL,
    block_id uuid NOT NULL,
    model_id text NOT NULL,
    model_label text NOT NULL,
    receipt_id uuid NOT NULL,
    text text,
    tokens integer,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (workspace_id, id),
    FOREIGN KEY (workspace_id, block_id) REFERENCES teams.run_block (workspace_id, id)
  );
  CREATE INDEX draft_run ON teams.draft (workspace_id, run_id);
  ${protectTenantTable('teams.draft', { grant: 'SELECT, INSERT, UPDATE' })}`;
