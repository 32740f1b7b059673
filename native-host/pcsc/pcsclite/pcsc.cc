// libpcsclite (Linux) and PCSC.framework (macOS) as the adapter needs them: every function off the main thread, for each may block for as
// long as the service likes; runs of commands (run.ts); the ATR of the card that is really connected. library.ts tells why the npm package
// pcsclite does not do. Compiled by scripts/setup/pcsclite.mjs. Contexts and cards are PC/SC's own handles: numbers of 32 bits, as their
// names are in pcscd.
#include <nan.h>
#include <unistd.h>
#ifdef __APPLE__
#include <PCSC/winscard.h>
#include <PCSC/wintypes.h>
#else
#include <winscard.h>
#endif

#include <atomic>
#include <cstring>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace {

using v8::Array;
using v8::Function;
using v8::Local;
using v8::Object;
using v8::Value;
using Bytes = std::vector<BYTE>;

constexpr BYTE kSelect = 0xA4;
constexpr BYTE kReadBinary = 0xB0;
constexpr BYTE kGetResponse = 0xC0;
// Longest answer of a short command: 256 bytes and the status word.
constexpr DWORD kMaxAnswer = 258;

// What follows in a run, with the length that was announced where it is a GET RESPONSE; false when the run ends. See nextInRun in run.ts.
bool Follows(const Bytes& sent, const Bytes& answer, Bytes& next) {
  if (answer.size() < 2 || sent.size() < 2 || next.size() < 2) return false;
  const BYTE sw1 = answer[answer.size() - 2];
  const BYTE sw2 = answer.back();
  if (next[1] == kGetResponse) {
    if (sw1 != 0x61 || next.size() != 5) return false;
    next[4] = sw2;
    return true;
  }
  // The allow-list lets READ BINARY through with five bytes only.
  if (sent[1] == kReadBinary && answer.size() - 2 < (sent.back() == 0 ? 256u : sent.back())) return false;
  return (sw1 == 0x90 && sw2 == 0x00) || (sw1 == 0x61 && sent[1] == kSelect);
}

Local<Value> BufferOf(const BYTE* bytes, size_t length) {
  return Nan::CopyBuffer(reinterpret_cast<const char*>(bytes), static_cast<uint32_t>(length)).ToLocalChecked();
}

Local<Value> NumberOf(uint64_t value) { return Nan::New<v8::Number>(static_cast<double>(value)); }

// Answers of cards since the program began: tells whoever waits for a run that its card is slow and not silent.
std::atomic<uint32_t> answers_so_far{0};

// The card whose run sends nothing further: whoever waited for it has given it up. One card is read at a time (turn.ts).
std::atomic<uint32_t> given_up{0};

// PC/SC work off the main thread, because every call can block. Calls back with the PC/SC value and what there is besides.
class CardCall : public Nan::AsyncWorker {
 public:
  explicit CardCall(Nan::Callback* callback) : Nan::AsyncWorker(callback) {}

  void HandleOKCallback() override {
    Nan::HandleScope scope;
    Local<Value> arguments[] = {
        NumberOf(static_cast<uint32_t>(result_)),
        result_ == SCARD_S_SUCCESS ? Result() : Local<Value>(Nan::Null()),
    };
    callback->Call(2, arguments, async_resource);
  }

 protected:
  virtual Local<Value> Result() { return Nan::Null(); }

  LONG result_ = SCARD_S_SUCCESS;
};

// A call on a thread of its own: one that waits for the service or hangs must not keep one of the few threads of Node, which transmit and read
// files.
void OnOwnThread(CardCall* call) {
  auto* done = new uv_async_t;
  done->data = call;
  uv_async_init(Nan::GetCurrentEventLoop(), done, [](uv_async_t* handle) {
    auto* finished = static_cast<Nan::AsyncWorker*>(handle->data);
    finished->WorkComplete();
    finished->Destroy();
    uv_close(reinterpret_cast<uv_handle_t*>(handle), [](uv_handle_t* closed) { delete reinterpret_cast<uv_async_t*>(closed); });
  });
  std::thread([call, done] {
    static_cast<Nan::AsyncWorker*>(call)->Execute();
    uv_async_send(done);
  }).detach();
}

class Establish : public CardCall {
 public:
  explicit Establish(Nan::Callback* callback) : CardCall(callback) {}

 private:
  void Execute() override { result_ = SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &context_); }
  Local<Value> Result() override { return NumberOf(static_cast<uint32_t>(context_)); }
  SCARDCONTEXT context_ = 0;
};

// Names as the service writes them, each ended by a zero byte, and one more.
class ListReaders : public CardCall {
 public:
  ListReaders(Nan::Callback* callback, SCARDCONTEXT context) : CardCall(callback), context_(context) {}

 private:
  void Execute() override {
    // A reader may come between the two calls.
    for (int round = 0; round < 3; ++round) {
      DWORD length = 0;
      result_ = SCardListReaders(context_, nullptr, nullptr, &length);
      if (result_ != SCARD_S_SUCCESS) return;
      names_.resize(length);
      result_ = SCardListReaders(context_, nullptr, names_.data(), &length);
      names_.resize(result_ == SCARD_S_SUCCESS ? length : 0);
      if (result_ != static_cast<LONG>(SCARD_E_INSUFFICIENT_BUFFER)) return;
    }
  }
  Local<Value> Result() override { return BufferOf(reinterpret_cast<const BYTE*>(names_.data()), names_.size()); }

  const SCARDCONTEXT context_;
  std::vector<char> names_;
};

struct WatchedReader {
  std::string name;
  uint32_t state;
};

// Waits until a reader is in another state than the one given, or only looks when the time is 0.
class StatusChange : public CardCall {
 public:
  StatusChange(Nan::Callback* callback, SCARDCONTEXT context, uint32_t milliseconds, std::vector<WatchedReader> readers)
      : CardCall(callback), context_(context), milliseconds_(milliseconds), readers_(std::move(readers)) {}

 private:
  void Execute() override {
    states_.resize(readers_.size());
    for (size_t i = 0; i < readers_.size(); ++i) {
      std::memset(&states_[i], 0, sizeof(states_[i]));
      states_[i].szReader = readers_[i].name.c_str();
      states_[i].dwCurrentState = readers_[i].state;
    }
    result_ = SCardGetStatusChange(context_, milliseconds_, states_.data(), static_cast<DWORD>(states_.size()));
  }

  Local<Value> Result() override {
    Local<Array> result = Nan::New<Array>(static_cast<int>(states_.size()));
    for (size_t i = 0; i < states_.size(); ++i) {
      const Local<Object> state = Nan::New<Object>();
      const size_t length = states_[i].cbAtr > sizeof(states_[i].rgbAtr) ? 0 : states_[i].cbAtr;
      Nan::Set(state, Nan::New("state").ToLocalChecked(), NumberOf(static_cast<uint32_t>(states_[i].dwEventState)));
      Nan::Set(state, Nan::New("atr").ToLocalChecked(), BufferOf(states_[i].rgbAtr, length));
      Nan::Set(result, static_cast<uint32_t>(i), state);
    }
    return result;
  }

  const SCARDCONTEXT context_;
  const uint32_t milliseconds_;
  const std::vector<WatchedReader> readers_;
  std::vector<SCARD_READERSTATE> states_;
};

// A context of its own and a shared connection in it; neither is left behind by a failure.
class Connect : public CardCall {
 public:
  Connect(Nan::Callback* callback, std::string reader) : CardCall(callback), reader_(std::move(reader)) {}

 private:
  void Execute() override {
    result_ = SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &context_);
    if (result_ != SCARD_S_SUCCESS) return;
    result_ = SCardConnect(context_, reader_.c_str(), SCARD_SHARE_SHARED, SCARD_PROTOCOL_T0 | SCARD_PROTOCOL_T1, &card_,
                           &protocol_);
    if (result_ == SCARD_S_SUCCESS) {
      // Not SCardStatus, which waits for as long as another program keeps the card in a transaction. Should the card be another one by
      // now, this connection reaches neither: PC/SC answers that the card was removed.
      SCARD_READERSTATE state = {};
      state.szReader = reader_.c_str();
      state.dwCurrentState = SCARD_STATE_UNAWARE;
      result_ = SCardGetStatusChange(context_, 0, &state, 1);
      if (result_ == SCARD_S_SUCCESS && state.cbAtr <= sizeof(atr_)) {
        atr_length_ = state.cbAtr;
        std::memcpy(atr_, state.rgbAtr, atr_length_);
      }
      if (result_ != SCARD_S_SUCCESS) SCardDisconnect(card_, SCARD_LEAVE_CARD);
    }
    if (result_ != SCARD_S_SUCCESS) SCardReleaseContext(context_);
  }

  Local<Value> Result() override {
    const Local<Object> connection = Nan::New<Object>();
    const auto set = [&](const char* name, Local<Value> value) {
      Nan::Set(connection, Nan::New(name).ToLocalChecked(), value);
    };
    set("context", NumberOf(static_cast<uint32_t>(context_)));
    set("card", NumberOf(static_cast<uint32_t>(card_)));
    set("protocol", NumberOf(protocol_));
    set("atr", BufferOf(atr_, atr_length_));
    return connection;
  }

  const std::string reader_;
  SCARDCONTEXT context_ = 0;
  SCARDHANDLE card_ = 0;
  DWORD protocol_ = 0;
  BYTE atr_[MAX_ATR_SIZE];
  DWORD atr_length_ = 0;
};

// A PC/SC function that needs its handle alone.
template <LONG (*kFunction)(SCARDHANDLE)>
class OnCard : public CardCall {
 public:
  OnCard(Nan::Callback* callback, SCARDHANDLE card) : CardCall(callback), card_(card) {}

 private:
  void Execute() override { result_ = kFunction(card_); }
  const SCARDHANDLE card_;
};

LONG ReleaseContext(SCARDHANDLE context) { return SCardReleaseContext(static_cast<SCARDCONTEXT>(context)); }

LONG Cancel(SCARDHANDLE context) { return SCardCancel(static_cast<SCARDCONTEXT>(context)); }

LONG EndLeaving(SCARDHANDLE card) { return SCardEndTransaction(card, SCARD_LEAVE_CARD); }

class Disconnect : public CardCall {
 public:
  Disconnect(Nan::Callback* callback, SCARDCONTEXT context, SCARDHANDLE card)
      : CardCall(callback), context_(context), card_(card) {}

 private:
  void Execute() override {
    result_ = SCardDisconnect(card_, SCARD_LEAVE_CARD);
    SCardReleaseContext(context_);
  }
  const SCARDCONTEXT context_;
  const SCARDHANDLE card_;
};

class Transmit : public CardCall {
 public:
  Transmit(Nan::Callback* callback, SCARDHANDLE card, DWORD protocol, std::vector<Bytes> run)
      : CardCall(callback), card_(card), protocol_(protocol), run_(std::move(run)) {}

 private:
  void Execute() override {
    const SCARD_IO_REQUEST request = {protocol_, sizeof(SCARD_IO_REQUEST)};
    for (size_t i = 0; i < run_.size(); ++i) {
      if (i > 0 && given_up == static_cast<uint32_t>(card_)) return;
      if (i > 0 && !Follows(run_[i - 1], answers_[i - 1], run_[i])) return;
      Bytes answer(kMaxAnswer);
      DWORD length = kMaxAnswer;
      result_ = SCardTransmit(card_, &request, run_[i].data(), static_cast<DWORD>(run_[i].size()), nullptr,
                              answer.data(), &length);
      if (result_ != SCARD_S_SUCCESS) return;
      ++answers_so_far;
      answer.resize(length);
      answers_.push_back(std::move(answer));
    }
  }

  Local<Value> Result() override {
    Local<Array> answers = Nan::New<Array>(static_cast<int>(answers_.size()));
    for (size_t i = 0; i < answers_.size(); ++i) {
      Nan::Set(answers, static_cast<uint32_t>(i), BufferOf(answers_[i].data(), answers_[i].size()));
    }
    return answers;
  }

  const SCARDHANDLE card_;
  const DWORD protocol_;
  std::vector<Bytes> run_;
  std::vector<Bytes> answers_;
};

// Whether these are the arguments of a call: numbers, then what else, then a callback. Throws when not.
bool AreArguments(const Nan::FunctionCallbackInfo<Value>& info, int numbers, int count) {
  bool fit = info.Length() == count && info[count - 1]->IsFunction();
  for (int i = 0; i < numbers; ++i) fit = fit && info[i]->IsUint32();
  if (!fit) Nan::ThrowTypeError("unexpected arguments");
  return fit;
}

uint32_t NumberAt(const Nan::FunctionCallbackInfo<Value>& info, int i) { return Nan::To<uint32_t>(info[i]).FromJust(); }

Nan::Callback* CallbackAt(const Nan::FunctionCallbackInfo<Value>& info, int i) {
  return new Nan::Callback(info[i].As<Function>());
}

// A reader's name is bytes: no system says in which encoding.
bool NameOf(Local<Value> value, std::string& name) {
  if (!value->IsUint8Array()) return false;
  name.resize(value.As<v8::Uint8Array>()->ByteLength());
  value.As<v8::Uint8Array>()->CopyContents(name.data(), name.size());
  return name.find('\0') == std::string::npos;
}

// (callback)
NAN_METHOD(EstablishContext) {
  if (!AreArguments(info, 0, 1)) return;
  OnOwnThread(new Establish(CallbackAt(info, 0)));
}

// (context, callback)
NAN_METHOD(List) {
  if (!AreArguments(info, 1, 2)) return;
  OnOwnThread(new ListReaders(CallbackAt(info, 1), NumberAt(info, 0)));
}

// (context, milliseconds, readers as [name, state], callback)
NAN_METHOD(GetStatusChange) {
  if (!AreArguments(info, 2, 4)) return;
  if (!info[2]->IsArray()) return Nan::ThrowTypeError("readers are an array");
  const Local<Array> given = info[2].As<Array>();
  std::vector<WatchedReader> readers(given->Length());
  for (uint32_t i = 0; i < given->Length(); ++i) {
    const Local<Value> pair = Nan::Get(given, i).ToLocalChecked();
    if (!pair->IsArray()) return Nan::ThrowTypeError("a reader is a name and a state");
    const Local<Value> state = Nan::Get(pair.As<Array>(), 1).ToLocalChecked();
    if (!NameOf(Nan::Get(pair.As<Array>(), 0).ToLocalChecked(), readers[i].name) || !state->IsUint32())
      return Nan::ThrowTypeError("a reader is a name and a state");
    readers[i].state = Nan::To<uint32_t>(state).FromJust();
  }
  OnOwnThread(new StatusChange(CallbackAt(info, 3), NumberAt(info, 0), NumberAt(info, 1), std::move(readers)));
}

// (reader, callback)
NAN_METHOD(ConnectShared) {
  if (!AreArguments(info, 0, 2)) return;
  std::string reader;
  if (!NameOf(info[0], reader)) return Nan::ThrowTypeError("a reader's name is a Uint8Array");
  OnOwnThread(new Connect(CallbackAt(info, 1), std::move(reader)));
}

// (context or card, callback): what may have to wait
template <LONG (*kFunction)(SCARDHANDLE)>
NAN_METHOD(Waiting) {
  if (!AreArguments(info, 1, 2)) return;
  OnOwnThread(new OnCard<kFunction>(CallbackAt(info, 1), NumberAt(info, 0)));
}

// (card, callback)
template <LONG (*kFunction)(SCARDHANDLE)>
NAN_METHOD(Call) {
  if (!AreArguments(info, 1, 2)) return;
  Nan::AsyncQueueWorker(new OnCard<kFunction>(CallbackAt(info, 1), NumberAt(info, 0)));
}

// (card)
NAN_METHOD(GiveUp) { given_up = Nan::To<uint32_t>(info[0]).FromMaybe(0); }

// () Answers of cards since the program began.
NAN_METHOD(Answers) { info.GetReturnValue().Set(answers_so_far.load()); }

// (context, card, callback)
NAN_METHOD(DisconnectLeaving) {
  if (!AreArguments(info, 2, 3)) return;
  Nan::AsyncQueueWorker(new Disconnect(CallbackAt(info, 2), NumberAt(info, 0), NumberAt(info, 1)));
}

// (card, protocol, commands as Uint8Arrays, callback)
NAN_METHOD(TransmitRun) {
  if (!AreArguments(info, 2, 4)) return;
  if (!info[2]->IsArray()) return Nan::ThrowTypeError("commands are an array");
  std::vector<Bytes> run;
  const Local<Array> commands = info[2].As<Array>();
  for (uint32_t i = 0; i < commands->Length(); ++i) {
    const Local<Value> command = Nan::Get(commands, i).ToLocalChecked();
    if (!command->IsUint8Array()) return Nan::ThrowTypeError("a command is a Uint8Array");
    Bytes bytes(command.As<v8::Uint8Array>()->ByteLength());
    command.As<v8::Uint8Array>()->CopyContents(bytes.data(), bytes.size());
    run.push_back(std::move(bytes));
  }
  Nan::AsyncQueueWorker(new Transmit(CallbackAt(info, 3), NumberAt(info, 0), NumberAt(info, 1), std::move(run)));
}

// (code) Ends the process without waiting for its threads: a card that has fallen silent keeps one for ever, and exit() joins them all.
NAN_METHOD(Leave) { _exit(Nan::To<int>(info[0]).FromMaybe(1)); }

NAN_MODULE_INIT(Init) {
  Nan::SetMethod(target, "establishContext", EstablishContext);
  Nan::SetMethod(target, "releaseContext", Waiting<ReleaseContext>);
  Nan::SetMethod(target, "cancel", Waiting<Cancel>);
  Nan::SetMethod(target, "listReaders", List);
  Nan::SetMethod(target, "getStatusChange", GetStatusChange);
  Nan::SetMethod(target, "connect", ConnectShared);
  Nan::SetMethod(target, "begin", Call<SCardBeginTransaction>);
  Nan::SetMethod(target, "end", Call<EndLeaving>);
  Nan::SetMethod(target, "disconnect", DisconnectLeaving);
  Nan::SetMethod(target, "transmit", TransmitRun);
  Nan::SetMethod(target, "giveUp", GiveUp);
  Nan::SetMethod(target, "answers", Answers);
  Nan::SetMethod(target, "leave", Leave);
}

}  // namespace

NODE_MODULE(pcsc, Init)
