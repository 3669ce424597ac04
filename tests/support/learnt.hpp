#pragma once
// What was learnt, together with the memory it lies in.

#include <utility>

#include "base/packed.hpp"

namespace kiosk::test {

template <typename Learnt>
class Kept {
public:
  /// `read` makes it from what is unpacked.
  template <typename Read>
  Kept(base::Packer packer, const Read& read)
      : memory_(base::hold(packer.take()))
      , learnt_(unpacked(memory_, read)) {}

  const Learnt* operator->() const { return &learnt_; }
  const Learnt& operator*() const { return learnt_; }

private:
  template <typename Read>
  static Learnt unpacked(const base::HeldBytes& memory, const Read& read) {
    base::Unpacker unpacker(memory.bytes);
    return read(unpacker);
  }

  base::HeldBytes memory_;
  Learnt learnt_;
};

}  // namespace kiosk::test
