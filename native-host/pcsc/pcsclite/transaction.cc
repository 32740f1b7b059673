// What pcsclite 1.0.1 leaves out and shared card use needs: transactions, runs of commands (run.ts), and the ATR of the card that is
// really connected. Works on pcsclite's own CardReader objects, whose class gives its PC/SC handle away. Compiled by
// scripts/setup/pcsclite.mjs against the same headers as pcsclite itself; loaded by pcsclite's adapter only.
#include <unistd.h>

#include <utility>
#include <vector>

#include "cardreader.h"

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
  if (answer.size() < 2 || sent.size() < 5 || next.size() < 2) return false;
  const BYTE sw1 = answer[answer.size() - 2];
  const BYTE sw2 = answer.back();
  if (next[1] == kGetResponse) {
    if (sw1 != 0x61 || next.size() != 5) return false;
    next[4] = sw2;
    return true;
  }
  if (sent[1] == kReadBinary && answer.size() - 2 < (sent[4] == 0 ? 256u : sent[4])) return false;
  return (sw1 == 0x90 && sw2 == 0x00) || (sw1 == 0x61 && sent[1] == kSelect);
}

Local<Value> BufferOf(const BYTE* bytes, size_t length) {
  return Nan::CopyBuffer(reinterpret_cast<const char*>(bytes), static_cast<uint32_t>(length)).ToLocalChecked();
}

// PC/SC work on the thread pool, because every call can block. Calls back with the PC/SC value and what there is besides.
class CardCall : public Nan::AsyncWorker {
 public:
  CardCall(Nan::Callback* callback, SCARDHANDLE card) : Nan::AsyncWorker(callback), card_(card) {}

  void HandleOKCallback() override {
    Nan::HandleScope scope;
    Local<Value> arguments[] = {
        Nan::New<v8::Number>(static_cast<double>(static_cast<uint32_t>(result_))),
        result_ == SCARD_S_SUCCESS ? Result() : Local<Value>(Nan::Null()),
    };
    callback->Call(2, arguments, async_resource);
  }

 protected:
  virtual Local<Value> Result() { return Nan::Null(); }

  const SCARDHANDLE card_;
  LONG result_ = SCARD_S_SUCCESS;
};

class Begin : public CardCall {
  using CardCall::CardCall;
  void Execute() override { result_ = SCardBeginTransaction(card_); }
};

class End : public CardCall {
  using CardCall::CardCall;
  void Execute() override { result_ = SCardEndTransaction(card_, SCARD_LEAVE_CARD); }
};

class Status : public CardCall {
  using CardCall::CardCall;

  void Execute() override {
    DWORD name_length = 0;
    DWORD state = 0;
    DWORD protocol = 0;
    result_ = SCardStatus(card_, nullptr, &name_length, &state, &protocol, atr_, &atr_length_);
  }

  Local<Value> Result() override { return BufferOf(atr_, atr_length_); }

  BYTE atr_[MAX_ATR_SIZE];
  DWORD atr_length_ = sizeof(atr_);
};

class Transmit : public CardCall {
 public:
  Transmit(Nan::Callback* callback, SCARDHANDLE card, DWORD protocol, std::vector<Bytes> run)
      : CardCall(callback, card), protocol_(protocol), run_(std::move(run)) {}

 private:
  void Execute() override {
    const SCARD_IO_REQUEST request = {protocol_, sizeof(SCARD_IO_REQUEST)};
    for (size_t i = 0; i < run_.size(); ++i) {
      if (i > 0 && !Follows(run_[i - 1], answers_[i - 1], run_[i])) return;
      Bytes answer(kMaxAnswer);
      DWORD length = kMaxAnswer;
      result_ = SCardTransmit(card_, &request, run_[i].data(), static_cast<DWORD>(run_[i].size()), nullptr,
                              answer.data(), &length);
      if (result_ != SCARD_S_SUCCESS) return;
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

  const DWORD protocol_;
  std::vector<Bytes> run_;
  std::vector<Bytes> answers_;
};

// The PC/SC handle of a CardReader given as first argument; false after having thrown.
bool HandleOf(Local<Value> value, SCARDHANDLE* card) {
  if (!value->IsObject() || value.As<Object>()->InternalFieldCount() == 0) {
    Nan::ThrowTypeError("expected a CardReader");
    return false;
  }
  *card = Nan::ObjectWrap::Unwrap<CardReader>(value.As<Object>())->GetHandler();
  return true;
}

// (reader, callback)
template <class Work>
NAN_METHOD(Call) {
  SCARDHANDLE card;
  if (info.Length() != 2 || !info[1]->IsFunction()) return Nan::ThrowTypeError("expected a CardReader and a callback");
  if (!HandleOf(info[0], &card)) return;
  Nan::AsyncQueueWorker(new Work(new Nan::Callback(info[1].As<Function>()), card));
}

// (reader, protocol, commands as Uint8Arrays, callback)
NAN_METHOD(TransmitRun) {
  SCARDHANDLE card;
  if (info.Length() != 4 || !info[1]->IsUint32() || !info[2]->IsArray() || !info[3]->IsFunction()) {
    return Nan::ThrowTypeError("expected a CardReader, a protocol, commands and a callback");
  }
  if (!HandleOf(info[0], &card)) return;
  std::vector<Bytes> run;
  const Local<Array> commands = info[2].As<Array>();
  for (uint32_t i = 0; i < commands->Length(); ++i) {
    const Local<Value> command = Nan::Get(commands, i).ToLocalChecked();
    if (!command->IsUint8Array()) return Nan::ThrowTypeError("a command is a Uint8Array");
    Bytes bytes(command.As<v8::Uint8Array>()->ByteLength());
    command.As<v8::Uint8Array>()->CopyContents(bytes.data(), bytes.size());
    run.push_back(std::move(bytes));
  }
  Nan::AsyncQueueWorker(new Transmit(new Nan::Callback(info[3].As<Function>()), card,
                                     Nan::To<uint32_t>(info[1]).FromJust(), std::move(run)));
}

// (code) Ends the process without waiting for its threads: a card that has fallen silent keeps one for ever, and exit() joins them all.
NAN_METHOD(Leave) { _exit(Nan::To<int>(info[0]).FromMaybe(1)); }

NAN_MODULE_INIT(Init) {
  Nan::SetMethod(target, "begin", Call<Begin>);
  Nan::SetMethod(target, "end", Call<End>);
  Nan::SetMethod(target, "status", Call<Status>);
  Nan::SetMethod(target, "transmit", TransmitRun);
  Nan::SetMethod(target, "leave", Leave);
}

}  // namespace

NODE_MODULE(transaction, Init)
