import { document, REFUSAL, type Outcome } from './document.ts';

interface SignedIn {
  readonly viewer: { readonly workspace: { readonly id: string } };
}

export const SIGN_UP = document<{ signUp: Outcome<'SignedIn', SignedIn> }, { input: Record<string, unknown> }>(`
  mutation SignUp($input: SignUpInput!) {
    signUp(input: $input) {
      __typename
      ... on SignedIn { viewer { workspace { id } } }
      ... on TooManyAttempts { retryAfterSeconds }
      ${REFUSAL}
    }
  }`);

export const SIGN_IN = document<
  { signIn: Outcome<'SignedIn', SignedIn> },
  { input: { email: string; password: string } }
>(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) { __typename ... on SignedIn { viewer { workspace { id } } } ${REFUSAL} }
  }`);

export const UPDATE_BUSINESS = document<
  { updateBusinessDetails: Outcome<'Workspace', { id: string }> },
  { input: Record<string, unknown> }
>(`
  mutation UpdateBusinessDetails($input: UpdateBusinessDetailsInput!) {
    updateBusinessDetails(input: $input) { __typename ... on Workspace { id } ${REFUSAL} }
  }`);

export const SAVE_WORKER = document<
  { saveWorker: Outcome<'Worker', { id: string }> },
  { input: Record<string, unknown> }
>(`
  mutation SaveWorker($input: SaveWorkerInput!) {
    saveWorker(input: $input) { __typename ... on Worker { id } ${REFUSAL} }
  }`);

export const SET_AVAILABILITY = document<
  { setAvailability: Outcome<'Worker', { isAvailable: boolean }> },
  { workerId: string; isAvailable: boolean }
>(`
  mutation SetAvailability($workerId: ID!, $isAvailable: Boolean!) {
    setAvailability(workerId: $workerId, isAvailable: $isAvailable) {
      __typename
      ... on Worker { isAvailable }
      ${REFUSAL}
    }
  }`);

export const MY_WORKERS = document<{
  myWorkers: readonly { readonly id: string; readonly displayName: string; readonly isAvailable: boolean }[];
}>(`query MyWorkers { myWorkers { id displayName isAvailable } }`);

export const CREATE_API_KEY = document<
  { createApiKey: Outcome<'CreatedApiKey', { secret: string; apiKey: { prefix: string } }> },
  { input: { name: string; scopes: readonly string[]; workerId: string } }
>(`
  mutation CreateApiKey($input: CreateApiKeyInput!) {
    createApiKey(input: $input) { __typename ... on CreatedApiKey { secret apiKey { prefix } } ${REFUSAL} }
  }`);

export const CREATE_UPLOAD = document<
  { createUpload: Outcome<'UploadSlot', { uploadUrl: string; file: { id: string } }> },
  { input: { name: string; mediaType: string; sizeBytes: number; sha256: string; runId?: string } }
>(`
  mutation CreateUpload($input: CreateUploadInput!) {
    createUpload(input: $input) { __typename ... on UploadSlot { uploadUrl file { id } } ${REFUSAL} }
  }`);

export const FILE = document<
  { file: { name: string; mediaType: string; sha256: string; downloadUrl: string | null } | null },
  { id: string }
>(`query FileById($id: ID!) { file(id: $id) { name mediaType sha256 downloadUrl } }`);
