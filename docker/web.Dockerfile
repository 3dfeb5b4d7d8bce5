# syntax=docker/dockerfile:1
# Only for who wants to serve the pages apart from the api: the api image brings them along.
FROM node:24-bookworm-slim AS build
WORKDIR /muster
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY tsconfig.base.json tsconfig.json codegen.ts lingui.config.ts ./
COPY libs libs
COPY apps apps
COPY tools tools
RUN npm run build -- --only web

FROM nginxinc/nginx-unprivileged:1.28-alpine
ENV API_ORIGIN=http://api:4400
COPY docker/web.nginx.conf.template /etc/nginx/templates/default.conf.template
COPY --from=build /muster/dist/web /usr/share/nginx/html
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --retries=3 CMD ["wget", "-qO", "/dev/null", "http://127.0.0.1:8080/index.html"]
