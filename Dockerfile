# The shop as one image: built once, configured by environment. Node comes with the project, the image only needs a libc.
FROM node:24-bookworm-slim AS build
WORKDIR /shop
COPY . .
RUN node scripts/launch.mjs build

FROM node:24-bookworm-slim
WORKDIR /shop
COPY --from=build --chown=node:node /shop /shop
USER node
ENV NODE_ENV=production DATA_DIR=/data
EXPOSE 3000
CMD ["node", "--enable-source-maps", "backend/dist/main.js"]
