/**
 * The one way to book. One call instead of eight statements, because on a busy account the round trips are the cost, and because the
 * rules of locking stand in one place. It runs with the caller's rights under row-level security, and every statement names the workspace.
 *
 * Order of the steps: accounts that are missing are opened first and locks are taken second, both in the order of the codes. A
 * transaction that holds a lock never waits for one that is still opening accounts, so two bookings cannot wait for each other in a circle.
 */
export const postFunction = `
CREATE FUNCTION ledger.post(
  p_workspace uuid, p_transfer uuid, p_key text, p_source text, p_says text, p_booked_at timestamptz,
  p_accounts text[], p_currencies text[], p_parts integer[], p_amounts bigint[], p_subjects text[], p_keep text[]
) RETURNS TABLE (outcome text, transfer_id uuid, minor bigint, currency text)
LANGUAGE plpgsql SECURITY INVOKER AS $function$
#variable_conflict use_column
DECLARE
  v_fingerprint text;
  v_currency text;
  v_known record;
  v_short record;
BEGIN
  IF coalesce(array_length(p_amounts, 1), 0) < 2 OR 0 = ANY (p_amounts) THEN
    RAISE EXCEPTION 'ledger: % needs at least two entries, none of them zero', p_key USING ERRCODE = 'check_violation';
  END IF;
  SELECT e.cur INTO v_currency FROM unnest(p_currencies, p_amounts) AS e (cur, amount)
    GROUP BY e.cur HAVING sum(e.amount) <> 0 ORDER BY e.cur LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'ledger: % does not balance in %', p_key, v_currency USING ERRCODE = 'check_violation';
  END IF;
  SELECT md5(string_agg(e.code || ' ' || e.cur || ' ' || e.amount, E'\\n' ORDER BY e.code COLLATE "C", e.cur COLLATE "C", e.amount))
    INTO v_fingerprint FROM unnest(p_accounts, p_currencies, p_amounts) AS e (code, cur, amount);

  INSERT INTO ledger.account (workspace_id, code, currency, part, balance_minor, subject, opened_at)
    SELECT p_workspace, e.code, e.cur, e.part, 0, max(e.subject), p_booked_at
    FROM unnest(p_accounts, p_currencies, p_parts, p_subjects) AS e (code, cur, part, subject)
    WHERE NOT EXISTS (
      SELECT 1 FROM ledger.account a
      WHERE a.workspace_id = p_workspace AND a.code = e.code AND a.currency = e.cur AND a.part = e.part
    )
    GROUP BY e.code, e.cur, e.part
    ORDER BY e.code COLLATE "C", e.cur COLLATE "C", e.part
    ON CONFLICT DO NOTHING;

  PERFORM 1 FROM ledger.account a
    WHERE a.workspace_id = p_workspace AND (a.code, a.currency, a.part) IN (
      SELECT e.code, e.cur, e.part FROM unnest(p_accounts, p_currencies, p_parts) AS e (code, cur, part)
    )
    ORDER BY a.code COLLATE "C", a.currency COLLATE "C", a.part
    FOR NO KEY UPDATE OF a;

  -- Asked under the locks: whoever booked the same key a moment ago has committed by now, and its money is no longer there.
  SELECT t.id, t.fingerprint INTO v_known FROM ledger.transfer t WHERE t.workspace_id = p_workspace AND t.key = p_key;
  IF NOT FOUND THEN
    SELECT a.balance_minor, a.currency INTO v_short
      FROM ledger.account a
      JOIN (
        SELECT e.code, e.cur, sum(e.amount) AS delta
        FROM unnest(p_accounts, p_currencies, p_amounts) AS e (code, cur, amount)
        WHERE e.code = ANY (p_keep) GROUP BY e.code, e.cur
      ) d ON a.code = d.code AND a.currency = d.cur AND a.part = 0
      WHERE a.workspace_id = p_workspace AND d.delta < 0 AND a.balance_minor + d.delta < 0
      ORDER BY a.code COLLATE "C", a.currency COLLATE "C" LIMIT 1;
    IF FOUND THEN
      RETURN QUERY SELECT 'short'::text, NULL::uuid, v_short.balance_minor, v_short.currency;
      RETURN;
    END IF;

    INSERT INTO ledger.transfer (workspace_id, id, key, source, says, fingerprint, booked_at)
      VALUES (p_workspace, p_transfer, p_key, p_source, p_says, v_fingerprint, p_booked_at)
      ON CONFLICT (workspace_id, key) DO NOTHING;
    IF FOUND THEN
      INSERT INTO ledger.entry (workspace_id, transfer_id, position, account, currency, part, amount_minor)
        SELECT p_workspace, p_transfer, e.position, e.code, e.cur, e.part, e.amount
        FROM unnest(p_accounts, p_currencies, p_parts, p_amounts) WITH ORDINALITY AS e (code, cur, part, amount, position);
      UPDATE ledger.account a SET balance_minor = a.balance_minor + d.delta
        FROM (
          SELECT e.code, e.cur, e.part, sum(e.amount)::bigint AS delta
          FROM unnest(p_accounts, p_currencies, p_parts, p_amounts) AS e (code, cur, part, amount)
          GROUP BY e.code, e.cur, e.part
        ) d
        WHERE a.workspace_id = p_workspace AND a.code = d.code AND a.currency = d.cur AND a.part = d.part;
      RETURN QUERY SELECT 'booked'::text, p_transfer, NULL::bigint, NULL::text;
      RETURN;
    END IF;
    -- Two bookings of one key that share no locked account: the second waited on the unique key.
    SELECT t.id, t.fingerprint INTO v_known FROM ledger.transfer t WHERE t.workspace_id = p_workspace AND t.key = p_key;
  END IF;

  IF v_known.fingerprint IS DISTINCT FROM v_fingerprint THEN
    RAISE EXCEPTION 'ledger: the key % was used for other entries', p_key USING ERRCODE = 'unique_violation';
  END IF;
  RETURN QUERY SELECT 'known'::text, v_known.id, NULL::bigint, NULL::text;
END
$function$;
GRANT EXECUTE ON FUNCTION ledger.post TO muster_app;
`;
