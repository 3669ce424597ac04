#include "signing/secret_bytes.hpp"

#include <algorithm>
#include <new>

#include <sodium.h>

namespace kiosk::signing {

SecretBytes::SecretBytes(std::size_t size) {
  if (size == 0) {
    return;
  }
  // sodium_malloc() needs it, and more than once does no harm.
  if (sodium_init() < 0) {
    throw std::bad_alloc();
  }
  memory_.reset(static_cast<unsigned char*>(sodium_malloc(size)));
  if (!memory_) {
    throw std::bad_alloc();
  }
  size_ = size;
  sodium_memzero(memory_.get(), size_);
}

SecretBytes::SecretBytes(std::string_view bytes)
    : SecretBytes(bytes.size()) {
  std::copy(bytes.begin(), bytes.end(), memory_.get());
}

std::string_view SecretBytes::text() const {
  return {reinterpret_cast<const char*>(memory_.get()), size_};
}

void SecretBytes::shorten(std::size_t size) {
  sodium_memzero(memory_.get() + size, size_ - size);
  size_ = size;
}

void SecretBytes::Wipe::operator()(unsigned char* memory) const {
  sodium_free(memory);  // overwrites it first
}

}  // namespace kiosk::signing
