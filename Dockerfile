# syntax=docker/dockerfile:1
# The image of the server: one binary with the web app inside, on a small Debian, as a user without rights, with a
# read-only root file system. Nothing secret is built in.

FROM node:20-bookworm-slim AS front-end
WORKDIR /src/frontend
COPY frontend/package.json frontend/package-lock.json frontend/.npmrc ./
RUN npm ci --no-audit --no-fund
COPY schema.graphql /src/
COPY frontend/ ./
RUN npm run build

FROM golang:1.26-bookworm AS binary
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
COPY --from=front-end /src/frontend/dist/ frontend/dist/
ARG VERSION=unknown
RUN CGO_ENABLED=0 go build -trimpath -ldflags "-s -w -X main.version=${VERSION}" -o /infohus ./server

FROM debian:bookworm-slim
RUN apt-get update \
    && apt-get install -y --no-install-recommends ca-certificates tzdata \
    && rm -rf /var/lib/apt/lists/* \
    && groupadd --gid 10001 infohus \
    && useradd --uid 10001 --gid 10001 --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin infohus \
    && install -d -o 10001 -g 10001 -m 0700 /data
COPY --from=binary /infohus /usr/local/bin/infohus
USER 10001:10001
ENV INFOHUS_ADDR=:8080 INFOHUS_DATA_DIR=/data
VOLUME /data
EXPOSE 8080
# The program asks its own /readyz, so that the image needs no curl.
HEALTHCHECK --interval=15s --timeout=4s --start-period=20s --retries=3 CMD ["infohus", "healthcheck"]
ENTRYPOINT ["infohus"]
CMD ["serve"]
