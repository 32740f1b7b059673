#!/bin/sh
# What a browser starts: the program, on the Node that lies beside it.
#
# Of the environment only what is named here goes on. NODE_OPTIONS, OPENSSL_CONF, NODE_PATH, NODE_EXTRA_CA_CERTS, SSL_CERT_FILE, LD_PRELOAD
# and whatever else makes Node, OpenSSL or the system's loader run or believe what somebody else wrote stay behind. What the loader puts
# into this shell itself cannot be kept out by a script (docs/packaging.md). Nor does a signal open Node's debugger, to which every
# program of this computer could talk.

# Functions that bash takes from the environment must not stand in for what is called below.
unset -f [ readlink
PATH=/usr/bin:/bin:/usr/sbin:/sbin

# A package links this file into /usr/bin; only then another program is needed to find the folder.
self=$0
[ -L "$self" ] && self=$(/usr/bin/readlink -f "$self")
here=${self%/*}

# The person's home, language and terminal; what tells a remote session; where that session keeps its card service (pcsc-lite).
exec /usr/bin/env -i PATH="$PATH" \
  ${HOME+HOME="$HOME"} ${USER+USER="$USER"} ${LOGNAME+LOGNAME="$LOGNAME"} ${TZ+TZ="$TZ"} \
  ${LANG+LANG="$LANG"} ${LC_ALL+LC_ALL="$LC_ALL"} ${LC_CTYPE+LC_CTYPE="$LC_CTYPE"} \
  ${TERM+TERM="$TERM"} ${COLORTERM+COLORTERM="$COLORTERM"} ${NO_COLOR+NO_COLOR="$NO_COLOR"} \
  ${XDG_DATA_HOME+XDG_DATA_HOME="$XDG_DATA_HOME"} ${XDG_SESSION_ID+XDG_SESSION_ID="$XDG_SESSION_ID"} \
  ${XDG_CONFIG_HOME+XDG_CONFIG_HOME="$XDG_CONFIG_HOME"} ${XDG_RUNTIME_DIR+XDG_RUNTIME_DIR="$XDG_RUNTIME_DIR"} \
  ${SSH_CONNECTION+SSH_CONNECTION="$SSH_CONNECTION"} ${XRDP_SESSION+XRDP_SESSION="$XRDP_SESSION"} \
  ${X2GO_SESSION+X2GO_SESSION="$X2GO_SESSION"} ${LTSP_CLIENT+LTSP_CLIENT="$LTSP_CLIENT"} \
  ${PCSCLITE_CSOCK_NAME+PCSCLITE_CSOCK_NAME="$PCSCLITE_CSOCK_NAME"} \
  "$here/node" --openssl-config=/dev/null --disable-sigusr1 "$here/compagnon-ecps.cjs" "$@"
