# Vart as a server: built in one stage, run in another without the tools that built it.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:20-bookworm-slim
ENV NODE_ENV=production VART_DATA=/data
WORKDIR /app
RUN mkdir /data && chown node:node /data
COPY --from=build /app/package.json ./
COPY --from=build /app/bin bin
COPY --from=build /app/dist dist
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/examples examples
USER node
VOLUME /data
EXPOSE 8278
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:8278/').then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Inside the container every address; outside, docker-compose.yml opens the port on loopback alone.
CMD ["node", "bin/vart.js", "serve", "--examples", "--host", "0.0.0.0", "--port", "8278"]
